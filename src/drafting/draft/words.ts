/** Why the model did not write, in the clerk's words; each continues with “，用了模板稿”. */
import type { ModelErrorReason } from '../model.ts'

export const WHY_NO_MODEL: Readonly<Record<ModelErrorReason, string>> = {
  unreachable: '连不上语言模型',
  insecure: '语言模型的安全证书有问题，没有连接',
  forbidden: '语言模型拒绝了密钥',
  'no-model': '语言模型服务里没有设置的那个模型',
  quota: '语言模型的额度用完或请求太多',
  refused: '语言模型不接受这次请求',
  failing: '语言模型服务出错',
  timeout: '语言模型太久没有回应',
  broken: '语言模型的回复断了或读不懂',
  budget: '这份报告的模型用量已到上限',
  stopped: '已停止使用语言模型',
}
