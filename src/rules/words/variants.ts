/** Names of one thing; the first of a line is the usual one. */
const SAME = `
  公共法律服务站 公共法律服务工作站
  进农村 进乡村
  综合行政执法队 综合行政执法大队 综合行政执法中队 综合执法队 综合执法大队
  法律明白人 法治明白人 法律明白员
  党委理论学习中心组 党委中心组
  便民服务中心 便民服务大厅 为民服务中心 政务服务中心
  12345政务服务便民热线 12345便民热线 12345热线
  执法记录仪 执法仪
  人民调解委员会 人民调解员委员会
  矛盾纠纷调处中心 矛盾纠纷调解中心 矛盾纠纷调处化解中心
  网格员 网格管理员 网格工作人员
  法治副校长 法治校长
  安置帮教对象 安置帮教人员 刑满释放人员
  社区矫正对象 社区矫正人员 社区服刑人员
  普法责任清单 普法任务清单
  履行职责事项清单 履职事项清单
`

export const VARIANT_GROUPS: readonly (readonly string[])[] = SAME.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

export const VARIANT_WORDS = VARIANT_GROUPS.flatMap((group) =>
  group.map((name) => [name, group] as const),
)
