/** Every endpoint of /api, one line each: the map of the web channel. */

import { EXPORTS } from '../../files/export.ts'
import { allowWord, disallowWord, showAllowed } from './allowed.ts'
import { deleteAnswer, postAnswers, putAnswer } from './answers.ts'
import { checkReport } from './check.ts'
import { answers, type Endpoint, takes } from './endpoint.ts'
import { importReport } from './import.ts'
import {
  followOpenLink,
  inviteColleague,
  makeOpenLink,
  showColleague,
  takeColleague,
} from './links.ts'
import { sendMessage, showConversation } from './messages.ts'
import { tryModel } from './model.ts'
import {
  draftPart,
  draftReport,
  editPart,
  keepVariant,
  restorePart,
  showVariants,
  showVersions,
} from './parts.ts'
import { makePhoneCode } from './phone.ts'
import { addPreference, deletePreference, listPreferences } from './preferences.ts'
import { exportAs, showFindings, showTrace, showUsage, streamEvents } from './readings.ts'
import { beginReport, eraseReport, listReports, showOutline, showReport } from './reports.ts'
import { Answer, Body } from './schema.ts'
import { showSession, signIn, signOut } from './sign-in.ts'
import { silenceFinding, unsilenceFinding } from './silences.ts'

const PREFERENCES = '/api/preferences'
const REPORT = '/api/reports/:id'
const PART = `${REPORT}/parts/:partId`

/** Open to whoever comes: signing in, and what a link proves by itself. */
export const OPEN: readonly Endpoint[] = [
  answers('get', '/api/session', '是否已登录', Answer.session, showSession),
  takes('post', '/api/session', '用单位口令登录', [Body.session, Answer.session], signIn),
  answers('delete', '/api/session', '退出登录', Answer.session, signOut),
  answers('get', '/api/c/:token', '同事的链接要填什么', Answer.colleague, showColleague),
  takes('post', '/api/c/:token', '同事填写', [Body.colleague, Answer.colleague], takeColleague),
  answers('get', '/l/:token', '一次性链接：打开报告', 'text/html', followOpenLink),
]

/** For a unit that has come in. */
export const INSIDE: readonly Endpoint[] = [
  answers('get', '/api/outline', '全部问题和字段', Answer.outline, showOutline),
  answers('post', '/api/model/try', '试一试语言模型', Answer.model, tryModel),
  answers('get', '/api/reports', '本单位的报告', Answer.reports, listReports),
  answers('get', PREFERENCES, '用语习惯', Answer.preferences, listPreferences),
  takes(
    'post',
    PREFERENCES,
    '添加用语习惯',
    [Body.preference, Answer.preferences, 201],
    addPreference,
  ),
  answers(
    'delete',
    `${PREFERENCES}/:preferenceId`,
    '删除用语习惯',
    Answer.preferences,
    deletePreference,
  ),
  takes('post', '/api/reports', '新建报告', [Body.newReport, Answer.report, 201], beginReport),
  answers('get', REPORT, '整份报告', Answer.report, showReport),
  answers('delete', REPORT, '删除报告', Answer.deleted, eraseReport),
  answers('get', `${REPORT}/messages`, '更早的对话', Answer.conversation, showConversation),
  takes('post', `${REPORT}/messages`, '说一句话', [Body.message, Answer.turn], sendMessage),
  takes('post', `${REPORT}/answers`, '批量回答', [Body.answers, Answer.report], postAnswers),
  takes('put', `${REPORT}/answers/:fieldId`, '回答', [Body.answer, Answer.report], putAnswer),
  answers('delete', `${REPORT}/answers/:fieldId`, '收回回答', Answer.report, deleteAnswer),
  takes('post', `${REPORT}/draft`, '起草', [Body.draft, Answer.job, 202], draftReport),
  takes('post', `${PART}/draft`, '重写一部分', [Body.rewrite, Answer.job, 202], draftPart),
  takes('post', `${PART}/variants`, '另几种写法', [Body.variants, Answer.variants], showVariants),
  takes(
    'post',
    `${PART}/variants/use`,
    '用其中一种',
    [Body.useVariant, Answer.report],
    keepVariant,
  ),
  takes('put', PART, '手工修改或锁定', [Body.edit, Answer.report], editPart),
  answers('get', `${PART}/versions`, '历史版本', Answer.versions, showVersions),
  takes('post', `${PART}/restore`, '恢复旧版本', [Body.restore, Answer.report], restorePart),
  takes('post', `${REPORT}/silences`, '不再提示', [Body.silence, Answer.report], silenceFinding),
  takes(
    'delete',
    `${REPORT}/silences`,
    '恢复提示',
    [Body.unsilence, Answer.report],
    unsilenceFinding,
  ),
  answers('get', '/api/allowed', '本单位的词：不报', Answer.allowed, showAllowed),
  takes('post', '/api/allowed', '加一个词', [Body.allow, Answer.allowed], allowWord),
  takes('delete', '/api/allowed', '恢复一个词', [Body.disallow, Answer.allowed], disallowWord),
  answers('get', `${REPORT}/events`, '进展（SSE）', 'text/event-stream', streamEvents),
  answers('get', `${REPORT}/findings`, '检查结果', Answer.findings, showFindings),
  answers('get', `${REPORT}/trace`, '数字的出处', Answer.trace, showTrace),
  answers('get', `${REPORT}/usage`, '语言模型的用量', Answer.usage, showUsage),
  answers('get', `${REPORT}/export.docx`, '导出 Word', EXPORTS.docx.mime, exportAs('docx')),
  answers('get', `${REPORT}/export.md`, '导出 Markdown', 'text/markdown', exportAs('md')),
  answers('get', `${REPORT}/export.txt`, '导出文本', 'text/plain', exportAs('txt')),
  answers('get', `${REPORT}/export.html`, '导出网页', 'text/html', exportAs('html')),
  answers('post', '/api/check', '检查任意报告（JSON 或上传）', Answer.check, checkReport),
  answers('post', `${REPORT}/import`, '读去年的报告', Answer.proposals, importReport),
  takes('post', `${REPORT}/links`, '请同事填写', [Body.link, Answer.link, 201], inviteColleague),
  answers('post', `${REPORT}/open-link`, '在别的屏幕上打开', Answer.openLink, makeOpenLink),
  answers('post', `${REPORT}/phone-code`, '在手机上接着写', Answer.phoneCode, makePhoneCode),
]
