declare module 'textlint-rule-zh-half-and-full-width-bracket'
declare module 'textlint-rule-prh'
declare module 'textlint-rule-terminology'
declare module '@textlint-rule/textlint-rule-no-unmatched-pair'
