/** Signs that are taken for one another by shape: slips of five-stroke typing, writing and scanning. */
const GROUPS = `
  开工井升 全金余 紊絮 约纳 人入八大太犬 末未木本术朱禾 己已巳 日曰目白自 土士工王干千于十 折拆析 待侍持 栽裁载
  竟竞竖 郊效校 部陪剖 埸场扬汤 隐稳急 千干于 贝见 几凡九 力刀方万 午牛 今令 天夫无元
  第弟 兔免 乌鸟 亨享 候侯 暑署著 徒徙 戊戌戍 仑仓 汆氽 货贷 拔拨 抉扶抹 杆秆
  治冶始 狠狼 坏环怀杯 桓恒 洒酒 沫沬 惴瑞 浙淅渐 遗遣 斑班 辩辨辫 籍藉 概慨溉 梁粱
  幕墓慕暮募 蓝篮 稿搞 骚搔 燥躁操澡噪 综棕 历厉 仿访防 纪记 渡度 辑缉揖 坚竖紧
  菅管官 科料斜 叫叶 休体 晴睛睹 明朋 设没役 话活语 请清情 问间向 闭闲 传转 讲进井
  认队从 让计 许讦 诉拆 评坪平 识职织 调凋周 谈淡 课棵 读续 供洪 供拱 保堡 促捉
  信倍 俏消 值植直 偏编遍 停亭 健建键 像象 优忧 伏优 伸神 但坦 位住 作昨 依衣 例列
  侧测则 使便 修条 倡唱 借措惜 做故 增赠曾 士土 块快决 址扯 坡披 堆推 境镜 墙樯
  妨防 始治 姿资 委季 学字 定宗 宣宜 审宙 容客 宽觉 密蜜 将奖 就蔬 尽尺 届屈 局居
  展履 岗罔 帐账胀 常堂党 干千 幸辛 府俯 库军 庭廷 建健 式试 引弓 张胀 强张 归旧
  形行 彻撤切 征证 径经 微徽 德得 必心 志忘 忠患 快块 态杰 怠总 恢灰 息恩 悉采
  惩征 意音 感咸 慢漫 戒戎 成咸 战占 户尸 房肩 所听 手毛 扎礼 打扛 扩矿 批比 技枝
  抓扒 投设 抗杭 报服 抢枪 护炉 押抻 担但 拉位 招昭 拥佣 拖施 择译 括活 指捐 按接
  挥辉 振震 换唤 损捐 据剧 授受 排徘 探深 控空 提题堤 揭渴 援缓 摄慑 摆罢 撤撒彻
  播潘 支攴 收牧 改政 攻功 放效 敦敬 整正 文丈 斗抖 料科 新欣 施旅 族旋 早旱 时对
  易昜 映央 是昰 显昱 普晋 暂斩 更便 曹遭 最晨 望忘 期欺 木本 机杋 权杈 村材 束東
  条务 来耒 松忪 构沟 枉往 果杲 架驾 查杏 标际 树对 核该 根恨 格络 桥侨 案桉 档挡
  检捡险 棘辣 植值 楚整 模摸 横黄 欠次 止正 此比 步涉 段投 毒每 水永 求术 汇江
  池地 汽气 法去 河何 治冶 沿铅 泛乏 注住 泥呢 洁结 活话 派脉 浅线 济齐 浮俘 清请
  渗参 温湿 滞带 满瞒 演寅 漏屚 潜替 激缴 火大 灾灭 炼练 点占 热势 然燃 爱受 片爿
  版板 牌脾 物牧 特持 犯范 状壮 独浊 猎借 率卒 环坏 现规观 理埋里 甲由 申甲 电申
  男另 画面 界介 留溜 略各 疏梳 疑凝 病症 登澄 的约 皮波 盆盒 盖益 盘盆 盟明 监盐
  直真 相想 省着 看着 眼根 督睿 知和 矿旷 码玛 破披 础出 硬便 示禁 社杜 祖租 票栗
  福副幅 私秘 种冲 秋秒 租祖组 积织 称弥 移侈 程呈 税悦 稳隐 究空 穷空 突究 窗囱
  立竝 站粘 竞竟 端瑞 笔毛 等寺 筑巩 答合 策荣 筹寿 签佥 简间 管官 类米 粮娘 精清
  系糸 素索 紧坚 累果 红江 级极及 纲刚钢 纳呐 纷份 组祖 细田 终冬 绕烧 给合 统充
  绩债 维唯 综踪 编偏 缺决 网冈 罚罪 罪非 置直 署暑 美羊 群郡 翻潘 老考 者着 而面
  职识 联朕 聘骋 肃萧 股投 育盲 背皆 胜性 能熊 脱说 腐府 自目 至致 致到 航抗 般船
  良艮 色邑 节苟 花化 苦若 英央 落洛 著着 蒙朦 薄博 藏臧 虑虚 虽蛋 蓄畜 融隔 行衍
  街衔 衡冲 补朴 表衷 被披 装袋 裁栽 西酉 要耍 规现观 视祝 览监 角甬 解触 触独
  言信 警敬 计汁 订打 议仪义 讨付 训川 讲进 许午 论沦 设没 评坪 诉诈 诊珍 词司
  诚城 详洋 语话 调凋 谋煤 谐借 谱普 责青贵 败贩 账帐 质贡 贫贪 购沟 贯贵 贴站
  费废 资咨 赌堵 赔陪 赛塞 走定 赴起 起赶 超起 越趋 足是 跃沃 践贱 跟根 路络 踏沓
  身射 车东 轮轨 软欠 轻径 载裁 较校 辖害 输偷 边过 达迖 迈万 迎仰 运远 近进 还环
  这过 违伟 连莲 迫追 述术 迷述 退很 送关 适话 选先 透秀 途徐 通道 速束 造告 逐遂
  递第 逻罗 遇偶 遍偏 遵尊 避辟 那哪 郊效 部陪 都者 酌的 配酏 酬洲 采菜 释择 里理
  重熏 野里 金全 针计 钢刚 铁轶 铺捕 销消 锁琐 错借 键健 镇填 长张 门闩 问间 阅阎
  防仿 阳阴 阵陈 阶价 阻组 附府 降隆 限很 院皖 除徐 险检 障章 难准 集隽 雨两 零雷
  需雷 青责 静净 非韭 革苹 韧仞 页贝 项顶 顺须 顾领 频须 题提 风凤 食良 饰蚀 馆管
  首道 香查 马乌 驻住 验险 高商 鱼龟 鲜羊 麦表 黑墨 龙尤 稠绸 缪谬 复覆履 画划
  曾增 淮准推 圃圆围 纱沙 烂栏 埋理 泄世 竣俊峻 撂摞 隋随惰 缔谛 揽缆 颁领 颂讼
  肓盲 柬东 衷哀 淀锭 刊刑 刑形 恳垦 梳疏蔬 谨勤 弘宏 愉偷 晰淅 茶荼 蓬篷 屡履
  毁悔 陋漏 秧殃 祛怯 氛氖
`

/** The groups a sign stands in, as numbers. */
function readGroups(): ReadonlyMap<number, number[]> {
  const shapes = new Map<number, number[]>()
  for (const [number, group] of GROUPS.trim().split(/\s+/).entries())
    for (const sign of group) {
      const code = sign.charCodeAt(0)
      shapes.set(code, [...(shapes.get(code) ?? []), number])
    }
  return shapes
}
let read: ReadonlyMap<number, number[]> | null = null
const NONE: readonly number[] = []

/** The shapes of a sign as numbers; signs that share one are mistaken for one another. */
export function shapesOf(code: number): readonly number[] {
  read ??= readGroups()
  return read.get(code) ?? NONE
}

/** Whether two signs are often mistaken for one another by shape. */
export function looksLike(a: string, b: string): boolean {
  const others = shapesOf(b.charCodeAt(0))
  return shapesOf(a.charCodeAt(0)).some((shape) => others.includes(shape))
}
