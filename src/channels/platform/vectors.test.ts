/** The platforms' own published examples, byte for byte (wechat.md §5). */
import { describe, expect, test } from 'vitest'
import { open, seal } from './cipher.ts'
import { readFields } from './envelope.ts'
import { signatureOf } from './signature.ts'

const K43A = 'A'.repeat(43)

describe('official account', () => {
  test('A1: the signature of a URL check', () => {
    expect(signatureOf('AAAAA', '1714036504', '1514711492')).toBe(
      'f464b24fc39322e44b38aa78f5edd27bd1441696',
    )
  })

  test('A2: the signature of a push in plain text', () => {
    expect(signatureOf('AAAAA', '1714037059', '486452656')).toBe(
      '899cf89e464efb63f54ddac96b0a0a235f53aa78',
    )
  })

  test('A3: an encrypted push in JSON, whose padding WebCrypto would refuse', () => {
    const encrypted =
      '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
    expect(signatureOf('AAAAA', '1714112445', '415670741')).toBe(
      '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
    )
    expect(signatureOf('AAAAA', '1714112445', '415670741', encrypted)).toBe(
      '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
    )
    const { message } = open([K43A], 'wxba5fad812f8e6fb9', encrypted)
    expect(message).toBe(
      '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
    )
    expect(readFields(message)).toMatchObject({ CreateTime: '1714112445', Event: 'debug_demo' })
  })

  test('A4: a sealed reply in JSON', () => {
    const encrypted = seal(
      K43A,
      'wxba5fad812f8e6fb9',
      '{"demo_resp":"good luck"}',
      Buffer.from('707722b803182950'),
    )
    expect(encrypted).toBe(
      'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==',
    )
    expect(signatureOf('AAAAA', '1713424427', '415670741', encrypted)).toBe(
      '1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1',
    )
  })

  test('A5: an encrypted push in XML', () => {
    const encrypted =
      'D7yzvUNAL930rd28wf21s4hvXhz0L6Uit/p2Di6C5DHyYGpEgdBRnKjBec34JwoQXicwaZC7fOVihW80F4VtsdvE//1vr7oAbqjDv8KenVp+ajKYpJnyQ4zMRhIC+a31fCVOMC03FfzV/QuC94kBP55a+Za3sJgvAn+ZbsNqZI5DkyuzkhQN8OBqCzFhizGmy0xpM0MEA4agpvE+RuNO1rhHTtuJB5yltw1FiYzecSXJ+y/D2r81VkRn2eYjh2ltsoyfbDR7Is6ookXIFxTfyeNyeHxMeT4KN5WpCDmSbTcUYrbBUlkGLJ9n/rU8YOywma6G7aTb7KZKOqCxgfoUlYEZPk4FUL/TK7ShriFDMVCLyjQJ15Ob++agDWtcxhfUfe6HIoIpRW8mKNBQiY/Jd1svvuskA1wLef1RTtzKfMpagSCX/laZINmdnX4zrF6kIaR9P4xQrWXbsTFHTYe0Mg=='
    expect(signatureOf('AAAAA', '1715943329', '1590219412')).toBe(
      'cc0c594499c1634947d5b502f158ee518947db27',
    )
    expect(signatureOf('AAAAA', '1715943329', '1590219412', encrypted)).toBe(
      '6c12a4205838198b8fa631b3220723bb07f1015c',
    )
    const { message } = open([K43A], 'wx134c8103faa5a59e', encrypted)
    expect(message).toBe(
      [
        '<xml><ToUserName><![CDATA[gh_97417a04a28d]]></ToUserName>',
        '<FromUserName><![CDATA[o9AgO5Kd5ggOC-bXrbNODIiE3bGY]]></FromUserName>',
        '<CreateTime>1715943329</CreateTime>',
        '<MsgType><![CDATA[event]]></MsgType>',
        '<Event><![CDATA[debug_demo]]></Event>',
        '<debug_str><![CDATA[hello world]]></debug_str>',
        '</xml>',
      ].join('\n'),
    )
    expect(readFields(message)).toEqual({
      ToUserName: 'gh_97417a04a28d',
      FromUserName: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY',
      CreateTime: '1715943329',
      MsgType: 'event',
      Event: 'debug_demo',
      debug_str: 'hello world',
    })
  })

  test('A6: a sealed reply in XML', () => {
    const encrypted = seal(
      K43A,
      'wx134c8103faa5a59e',
      '<xml><demo_resp>[CDATA[good luck]]</demo_resp></xml>',
      Buffer.from('999951349e8ee746'),
    )
    expect(encrypted).toBe(
      'hE8R6mGXHkJJjU72KxzKUd1GEkKJaEZq7vRL8XgK3o+00k8JGq6+pZJUIlTSyhsX+bxIBQ72g3GyvDdIZcr6+3HAZbSvPT9t/o11MI7d6WELwqrGd7jMnV0zv3Zc9Nq7',
    )
    expect(signatureOf('AAAAA', '1713424427', '415670741', encrypted)).toBe(
      '03e0812039325c2712ef5f0f980fd14c70d6e307',
    )
  })
})

describe('WeCom', () => {
  const TOKEN = 'QDG6eK'
  const KEY = 'jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C'
  const CORP = 'wx5823bf96d3bd56c7'

  test('W1: the URL check', () => {
    const echostr =
      'P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ=='
    expect(signatureOf(TOKEN, '1409659589', '263014780', echostr)).toBe(
      '5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3',
    )
    expect(open([KEY], CORP, echostr).message).toBe('1616140317555161061')
  })

  test('W2: a push', () => {
    const encrypted =
      'RypEvHKD8QQKFhvQ6QleEB4J58tiPdvo+rtK1I9qca6aM/wvqnLSV5zEPeusUiX5L5X/0lWfrf0QADHHhGd3QczcdCUpj911L3vg3W/sYYvuJTs3TUUkSUXxaccAS0qhxchrRYt66wiSpGLYL42aM6A8dTT+6k4aSknmPj48kzJs8qLjvd4Xgpue06DOdnLxAUHzM6+kDZ+HMZfJYuR+LtwGc2hgf5gsijff0ekUNXZiqATP7PF5mZxZ3Izoun1s4zG4LUMnvw2r+KqCKIw+3IQH03v+BCA9nMELNqbSf6tiWSrXJB3LAVGUcallcrw8V2t9EL4EhzJWrQUax5wLVMNS0+rUPA3k22Ncx4XXZS9o0MBH27Bo6BpNelZpS+/uh9KsNlY6bHCmJU9p8g7m3fVKn28H3KDYA5Pl/T8Z1ptDAVe0lXdQ2YoyyH2uyPIGHBZZIs2pDBS8R07+qN+E7Q=='
    expect(signatureOf(TOKEN, '1409659813', '1372623149', encrypted)).toBe(
      '477715d11cdb4164915debcba66cb864d751f3e6',
    )
    const { message } = open([KEY], CORP, encrypted)
    expect(readFields(message)).toEqual({
      ToUserName: CORP,
      FromUserName: 'mycreate',
      CreateTime: '1409659813',
      MsgType: 'text',
      Content: 'hello',
      MsgId: '4561255354251345929',
      AgentID: '218',
    })
    const outer = `<xml><ToUserName><![CDATA[${CORP}]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt><AgentID><![CDATA[218]]></AgentID></xml>`
    expect(readFields(outer)).toEqual({ ToUserName: CORP, Encrypt: encrypted, AgentID: '218' })
  })
})
