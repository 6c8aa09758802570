import { expect, test } from 'vitest'
import { certainForm } from './name-mend.ts'

test.each([
  ['重大执法决定法治审核', '重大执法决定法制审核制度', '重大执法决定法制审核'],
  ['行政负责人出庭应诉', '行政机关负责人出庭应诉', '行政机关负责人出庭应诉'],
  ['学法尊法守法用法', '尊法学法守法用法', '尊法学法守法用法'],
  ['枫桥式经验', '新时代“枫桥经验”', '枫桥经验'],
  ['贯彻二十大精神', '党的二十大', null],
  ['解决问题靠法', '办事依法、遇事找法、解决问题用法、化解矛盾靠法', null],
  ['执法严明、公正公开', '执法严明、公开公正、智能高效', null],
  ['法制办', '司法局', null],
])('%s inside %s', (wrong, right, form) => {
  expect(certainForm(wrong, right)).toBe(form)
})
