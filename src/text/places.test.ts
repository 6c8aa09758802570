import { describe, expect, test } from 'vitest'
import { placesIn } from './places.ts'

describe('places', () => {
  const names = (text: string) => placesIn(text).map(({ name, organ }) => name + organ)
  test.each([
    ['成立落雁乡法治建设领导小组', ['落雁乡']],
    ['临江县柳溪乡人民政府', ['临江县', '柳溪乡人民政府']],
    ['由柳溪镇党委牵头', ['柳溪镇党委']],
    ['云岭市青石区长桥乡', ['云岭市', '青石区', '长桥乡']],
    ['查干旗白音苏木人民政府', ['查干旗', '白音苏木人民政府']],
    ['我苏木、全苏木、积木、街道、我镇、全县、城乡、社区、辖区、依法治镇、乡村、市场、区域', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})
