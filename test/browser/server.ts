/** The product for one test file, from what built.ts built. */
import { inject } from 'vitest'
import { type Product, startBuilt } from './product.ts'

export type { Product } from './product.ts'

export const startProduct = (settings?: Record<string, string>): Promise<Product> =>
  startBuilt(inject('dist'), settings)
