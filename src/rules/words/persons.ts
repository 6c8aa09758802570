import type { Phrase } from './phrase.ts'

const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严金魏陶姜谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞袁柳鲍史唐费廉岑薛雷贺倪汤滕罗毕郝邬傅康伍余顾孟黄萧尹姚邵汪毛狄臧戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房解丁邓洪包石崔吉龚程裴陆荣翁甄曲封储段侯武刘叶黎白蒲乔谭温庄曾廖'
const ROLES =
  '村民|居民|当事人|上访人|信访人|举报人|申请人|被申请人|原告|第三人|矫正对象|帮教对象|吸毒人员|贫困户|低保户|困难群众|老人|受害人|嫌疑人|罪犯'

/** A person in one of the roles with a name: 村民王小明. The cue is the role. */
export const persons: readonly Phrase[] = [
  {
    cues: ROLES.split('|'),
    form: new RegExp(
      `(?:${ROLES})[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?=[与和因诉、，。；的（(等在向将家状])`,
      'y',
    ),
  },
]
