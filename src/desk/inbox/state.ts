/** What an inbox stores: its clerk, his pushes, jobs he waits for, messages to deliver. */
import { type Clerk, loadClerk, saveClerk } from './clerk.ts'
import { Deliveries } from './deliveries.ts'
import { Pushes } from './pushes.ts'
import { makeInboxTables } from './tables.ts'
import { Watches } from './watches.ts'

export class InboxState {
  readonly pushes: Pushes
  readonly watches: Watches
  readonly deliveries: Deliveries
  readonly #storage: DurableObjectStorage
  readonly #openUnit: string | null

  /** `openUnit` is the unit of whoever writes, where no code is asked for. */
  constructor(storage: DurableObjectStorage, openUnit: string | null) {
    makeInboxTables(storage)
    this.#storage = storage
    this.#openUnit = openUnit
    this.pushes = new Pushes(storage.sql)
    this.watches = new Watches(storage.sql)
    this.deliveries = new Deliveries(storage.sql)
  }

  get clerk(): Clerk {
    return loadClerk(this.#storage.sql, this.#openUnit)
  }

  set clerk(clerk: Clerk) {
    saveClerk(this.#storage.sql, clerk)
  }

  /** All of it or nothing. */
  together<T>(change: () => T): T {
    return this.#storage.transactionSync(change)
  }

  /** Forgets the clerk and all that was said. */
  async forget(): Promise<void> {
    await this.#storage.deleteAlarm()
    await this.#storage.deleteAll()
    makeInboxTables(this.#storage)
  }
}
