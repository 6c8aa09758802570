/** What wrangler.toml and deploy/workerd.capnp bind, beside settings. */
declare namespace Cloudflare {
  interface Env {
    REPORTS: DurableObjectNamespace<import('./worker.ts').ReportDesk>
    OFFICES: DurableObjectNamespace<import('./worker.ts').Office>
    INBOXES: DurableObjectNamespace<import('./worker.ts').Inbox>
    CODES: DurableObjectNamespace<import('./worker.ts').JoinCodes>
    /** Files of the page. */
    PAGE: Fetcher
  }
}
