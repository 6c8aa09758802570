declare module 'textlint-rule-zh-half-and-full-width-bracket' {
  import type { TextlintRuleModule } from '@textlint/types'

  const rule: TextlintRuleModule
  export default rule
}
