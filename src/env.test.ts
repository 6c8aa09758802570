import { expect, test } from 'vitest'
import { isLocal, isLoopback, readSettings, refusalToServe } from './env.ts'

test('absent, empty and null settings take their defaults', () => {
  const settings = readSettings({ HOST: '', LLM_MODEL: null, PORT: ' ' })
  expect(settings).toMatchObject({ PORT: 8787, LLM_MODEL: '', RETENTION_DAYS: 0 })
})

test('access codes are lines of unit and code', () => {
  const { ACCESS_CODES } = readSettings({
    ACCESS_CODES: '柳河镇=abcd1234\n 桥头街道 = x=y-12345678;',
  })
  expect(ACCESS_CODES).toEqual([
    { unit: '柳河镇', code: 'abcd1234' },
    { unit: '桥头街道', code: 'x=y-12345678' },
  ])
})

test.each([
  ['a code too short', { ACCESS_CODES: '柳河镇=1234' }, 'ACCESS_CODES'],
  ['a line without a unit', { ACCESS_CODES: '=abcdefgh' }, 'ACCESS_CODES'],
  ['two units, one code', { ACCESS_CODES: '甲镇=abcdefgh\n乙镇=abcdefgh' }, '口令相同'],
  ['a port out of range', { PORT: '99999' }, 'PORT'],
  ['an address that is none', { LLM_BASE_URL: 'file:///etc/passwd' }, 'LLM_BASE_URL'],
])('%s is refused by name', (_, environment, named) => {
  expect(() => readSettings(environment)).toThrow(named)
})

test.each([
  ['127.0.0.1', true],
  ['localhost', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['127.0.0.1.example.cn', false],
  ['', false],
])('HOST %s is loopback: %s', (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback)
})

test('a server others can reach refuses to serve without codes, and with codes nobody is local', () => {
  expect(refusalToServe(readSettings({ HOST: '0.0.0.0' }))).toContain('ACCESS_CODES')
  expect(refusalToServe(readSettings({}))).toContain('ACCESS_CODES')
  const coded = readSettings({ HOST: '127.0.0.1', ACCESS_CODES: '柳河镇=abcd1234' })
  expect([refusalToServe(coded), isLocal(coded)]).toEqual([null, false])
})
