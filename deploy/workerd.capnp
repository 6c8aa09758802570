# How zhubi runs on one machine: one worker, its objects in SQLite files under the folder “data”,
# settings from the environment. scripts/start.ts fills in the address and the folders:
#   workerd serve deploy/workerd.capnp config -I dist \
#     --socket-addr http=127.0.0.1:8787 --directory-path data=./data --directory-path page=./dist/web
using Workerd = import "/workerd/workerd.capnp";
using Bundle = import "/worker/modules.capnp"; # written by scripts/build.ts

const config :Workerd.Config = (
  services = [
    (name = "zhubi", worker = .zhubi),
    (name = "data", disk = (writable = true)),
    (name = "page", disk = ()),
    # A model on the same machine or in the same building is the usual case, so private is allowed.
    (name = "internet", network = (
      allow = ["public", "private"],
      tlsOptions = (trustBrowserCas = true),
    )),
  ],
  sockets = [(name = "http", http = (), service = "zhubi")],
);

const zhubi :Workerd.Worker = (
  modules = Bundle.modules,
  compatibilityDate = "2026-11-01", # keep in step with wrangler.toml
  durableObjectNamespaces = [
    # The keys name the folders of the data. Changing one loses the data.
    (className = "ReportDesk", uniqueKey = "zhubi-reports", enableSql = true),
    (className = "Office", uniqueKey = "zhubi-offices", enableSql = true),
    (className = "Inbox", uniqueKey = "zhubi-inboxes", enableSql = true),
    (className = "JoinCodes", uniqueKey = "zhubi-codes", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "data"),
  bindings = [
    (name = "REPORTS", durableObjectNamespace = "ReportDesk"),
    (name = "OFFICES", durableObjectNamespace = "Office"),
    (name = "INBOXES", durableObjectNamespace = "Inbox"),
    (name = "CODES", durableObjectNamespace = "JoinCodes"),
    (name = "PAGE", service = "page"),
    (name = "HOST", fromEnvironment = "HOST"),
    (name = "PORT", fromEnvironment = "PORT"),
    (name = "DATA_DIR", fromEnvironment = "DATA_DIR"),
    (name = "PUBLIC_URL", fromEnvironment = "PUBLIC_URL"),
    (name = "ACCESS_CODES", fromEnvironment = "ACCESS_CODES"),
    (name = "SESSION_SECRET", fromEnvironment = "SESSION_SECRET"),
    (name = "RETENTION_DAYS", fromEnvironment = "RETENTION_DAYS"),
    (name = "ZHUBI_DEV", fromEnvironment = "ZHUBI_DEV"),
    (name = "LLM_BASE_URL", fromEnvironment = "LLM_BASE_URL"),
    (name = "LLM_API_KEY", fromEnvironment = "LLM_API_KEY"),
    (name = "LLM_MODEL", fromEnvironment = "LLM_MODEL"),
    (name = "LLM_TIMEOUT_MS", fromEnvironment = "LLM_TIMEOUT_MS"),
    (name = "LLM_CONCURRENCY", fromEnvironment = "LLM_CONCURRENCY"),
    (name = "LLM_TOKEN_BUDGET", fromEnvironment = "LLM_TOKEN_BUDGET"),
    (name = "WECHAT_MODE", fromEnvironment = "WECHAT_MODE"),
    (name = "WECHAT_TOKEN", fromEnvironment = "WECHAT_TOKEN"),
    (name = "WECHAT_AES_KEY", fromEnvironment = "WECHAT_AES_KEY"),
    (name = "WECHAT_APP_ID", fromEnvironment = "WECHAT_APP_ID"),
    (name = "WECHAT_APP_SECRET", fromEnvironment = "WECHAT_APP_SECRET"),
    (name = "WECHAT_API_BASE", fromEnvironment = "WECHAT_API_BASE"),
    (name = "WECOM_TOKEN", fromEnvironment = "WECOM_TOKEN"),
    (name = "WECOM_AES_KEY", fromEnvironment = "WECOM_AES_KEY"),
    (name = "WECOM_CORP_ID", fromEnvironment = "WECOM_CORP_ID"),
    (name = "WECOM_AGENT_ID", fromEnvironment = "WECOM_AGENT_ID"),
    (name = "WECOM_SECRET", fromEnvironment = "WECOM_SECRET"),
    (name = "WECOM_API_BASE", fromEnvironment = "WECOM_API_BASE"),
  ],
);
