# The floor that a chat turn is measured against (bare.js), stored as zhubi's own objects are.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "bare", worker = (
      modules = [(name = "bare.js", esModule = embed "bare.js")],
      compatibilityDate = "2026-11-01",
      durableObjectNamespaces = [(className = "Bare", uniqueKey = "bare", enableSql = true)],
      durableObjectStorage = (localDisk = "data"),
      bindings = [(name = "BARE", durableObjectNamespace = "Bare")],
    )),
    (name = "data", disk = (writable = true)),
  ],
  sockets = [(name = "http", http = (), service = "bare")],
);
