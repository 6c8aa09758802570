/** Bodies that are no push, or one that names somebody else. */
import { OA, plainPush, safePush, wecomPush, xmlOf } from '../account.ts'
import { type Case, inject, oa, plain, wecom, wecomWords, withBody, words } from './case.ts'

const deep = (depth: number) => `${'<a>'.repeat(depth)}x${'</a>'.repeat(depth)}`
const BOMB = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;">]>`
const XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

export const DOCUMENTS: Case[] = [
  ['an empty body', plain(plainPush('')), 'bad request'],
  ['a word', plain(plainPush('hello')), 'bad request'],
  ['HTML', plain(plainPush('<html><body>hi</body></html>')), 'bad request'],
  ['an unclosed element', plain(plainPush('<xml><ToUserName>a')), 'bad request'],
  ['elements crossed', plain(plainPush('<xml><a><b></a></b></xml>')), 'bad request'],
  ['two roots', plain(plainPush(`${words()}${words()}`)), 'bad request'],
  ['words after the root', plain(plainPush(`${words()}tail`)), 'bad request'],
  ['a root of another name', plain(plainPush(words().replaceAll('xml>', 'msg>'))), 'bad request'],
  ['a document type', plain(plainPush(`<!DOCTYPE xml>${words()}`)), 'bad request'],
  ['a document type in small letters', plain(plainPush(`<!doctype xml>${words()}`)), 'bad request'],
  [
    'an entity bomb',
    plain(plainPush(`${BOMB}<xml><Content>&lol2;</Content></xml>`)),
    'bad request',
  ],
  [
    'an external entity',
    plain(plainPush(`${XXE}<xml><Content>&e;</Content></xml>`)),
    'bad request',
  ],
  ['a document type inside the seal', oa(safePush(`${XXE}${words()}`)), 'bad request'],
  ['an external entity in WeCom', wecom(wecomPush(`${XXE}${wecomWords()}`)), 'bad request'],
  ['depth 99', plain(plainPush(`<xml>${deep(98)}</xml>`)), 'acknowledged'],
  ['depth 1,000', plain(plainPush(`<xml>${deep(1000)}</xml>`)), 'bad request'],
  ['depth 9,000', plain(plainPush(`<xml>${deep(9000)}</xml>`)), 'bad request'],
  ['__proto__', plain(plainPush('<xml><__proto__>x</__proto__></xml>')), 'bad request'],
  [
    'constructor',
    plain(plainPush('<xml><constructor><prototype>x</prototype></constructor></xml>')),
    'bad request',
  ],
  [
    '10,000 different elements',
    plain(plainPush(`<xml>${Array.from({ length: 5000 }, (_, i) => `<e${i}/>`).join('')}</xml>`)),
    'acknowledged',
  ],
  [
    'a second sender through CDATA',
    inject(']]></Content><FromUserName><![CDATA[oVictim]]></FromUserName><Content><![CDATA['),
    'acknowledged',
  ],
  ['a second content through CDATA', inject(']]></Content><Content><![CDATA[起草'), 'acknowledged'],
  [
    'a second MsgId through CDATA',
    inject(']]></Content><MsgId>1</MsgId><X><![CDATA[y]]></X><Content><![CDATA['),
    'acknowledged',
  ],
  [
    'a closed root through CDATA',
    inject(']]></Content></xml><xml><Content><![CDATA['),
    'bad request',
  ],
  ['a comment through CDATA', inject(']]></Content></xml><!--'), 'bad request'],
  [
    'a second sender inside the seal',
    oa(
      safePush(
        words(']]></Content><FromUserName><![CDATA[oVictim]]></FromUserName><Content><![CDATA['),
      ),
    ),
    'acknowledged',
  ],
  [
    'a second sender in WeCom',
    wecom(
      wecomPush(
        wecomWords(']]></Content><FromUserName><![CDATA[boss]]></FromUserName><Content><![CDATA['),
      ),
    ),
    'acknowledged',
  ],
  [
    'Encrypt twice',
    oa(withBody(safePush(words()), '<xml><Encrypt>a</Encrypt><Encrypt>b</Encrypt></xml>')),
    'acknowledged',
  ],
  [
    'a repeated name in JSON',
    plain(plainPush('{"FromUserName":"a","ToUserName":"b","FromUserName":"c"}')),
    'acknowledged',
  ],
  [
    'a repeated name in JSON, escaped',
    plain(plainPush('{"FromUserName":"a","FromUser\\u004eame":"c"}')),
    'acknowledged',
  ],
  ['JSON null', plain(plainPush('null')), 'bad request'],
  [
    'fields that hold elements',
    plain(plainPush('<xml><FromUserName><a>x</a></FromUserName><ToUserName>b</ToUserName></xml>')),
    'acknowledged',
  ],
  [
    'no sender',
    plain(
      plainPush(
        xmlOf({ ToUserName: OA.name, MsgType: 'text', Content: 'x', MsgId: '1', CreateTime: '1' }),
      ),
    ),
    'acknowledged',
  ],
  [
    'no MsgId',
    plain(
      plainPush(
        xmlOf({
          ToUserName: OA.name,
          FromUserName: 'o',
          MsgType: 'text',
          Content: 'x',
          CreateTime: '1',
        }),
      ),
    ),
    'acknowledged',
  ],
  ['a MsgId of words', plain(plainPush(words('x', { MsgId: 'abc' }))), 'acknowledged'],
  ['a CreateTime of words', plain(plainPush(words('x', { CreateTime: 'now' }))), 'acknowledged'],
  ['an unknown type', plain(plainPush(words('x', { MsgType: 'hologram' }))), 'acknowledged'],
  [
    'a type from the prototype',
    plain(plainPush(words('x', { MsgType: 'toString' }))),
    'acknowledged',
  ],
  [
    'an unknown event',
    plain(plainPush(words('x', { MsgType: 'event', Event: 'TEMPLATESENDJOBFINISH' }))),
    'acknowledged',
  ],
  [
    'an event from the prototype',
    plain(plainPush(words('x', { MsgType: 'event', Event: 'constructor' }))),
    'acknowledged',
  ],
  ['a text of blanks', plain(plainPush(words(' \n\t '))), 'acknowledged'],
  ['control characters in the text', plain(plainPush(words('学法\u00023次'))), 'taken'],
  ['`]]>` closed and opened again', inject('甲]]]]><![CDATA[>乙'), 'taken'],
]
