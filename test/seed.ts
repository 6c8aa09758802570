/** Property tests draw the same cases on every run; ZHUBI_SEED draws others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.ZHUBI_SEED ?? 20270118) })
