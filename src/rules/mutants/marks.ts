import { inserting, type Kind, replacing } from './mutant.ts'

export const markKinds: readonly Kind[] = [
  {
    name: '半角逗号',
    make: replacing(/(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g, ',', 'half-width'),
  },
  {
    name: '半角分号',
    make: replacing(/(?<=[\u4e00-\u9fff])；(?=[\u4e00-\u9fff])/g, ';', 'half-width'),
  },
  { name: '半角冒号', make: replacing(/：(?=\n)/g, ':', 'half-width', 'missing-addressee') },
  {
    name: '半角括号',
    make: replacing(/（(?=[\u4e00-\u9fff]+）)/g, '(', 'half-width', 'numbering'),
  },
  {
    name: '数字旁空格',
    make: replacing(/(?<=[\u4e00-\u9fff])(?=\d+[件次名项个条份])/g, ' ', 'space'),
  },
  {
    name: '汉字间空格',
    make: replacing(/(?<=[\u4e00-\u9fff]{4})(?=[\u4e00-\u9fff]{4})/g, ' ', 'space'),
  },
  { name: '行尾空格', make: replacing(/(?<=。)(?=\n)/g, '　', 'space') },
  { name: '缺右引号', make: replacing(/“[^”\n]{2,10}”/g, ([words]) => words.slice(0, -1), 'pair') },
  {
    name: '缺右书名号',
    make: replacing(/《[^《》\n]{2,40}》/g, ([words]) => words.slice(0, -1), 'pair'),
  },
  {
    name: '缺左书名号',
    make: replacing(/《[^《》\n]{2,40}》/g, ([words]) => words.slice(1), 'pair'),
  },
  {
    name: '标点连用',
    make: replacing(/(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g, '，，', 'doubled-mark'),
  },
  { name: '书名号间顿号', make: replacing(/》(?=《)/g, '》、', 'title-comma') },
  { name: '月日用点', make: replacing(/(?<=“\d{1,2})·(?=\d{1,2}”)/g, '.', 'fixed-day-dot') },
  {
    name: '连写并列短语',
    make: inserting(['做到同部署同检查同考核。', '明确工作思路目标举措。'], 'set-phrase-comma'),
  },
  { name: '暨当即', make: inserting(['推行“一站”暨公共法律服务工作站制度。'], 'ji-namely') },
  {
    name: '分项标点不一',
    make: inserting(['一是健全制度；二是强化培训。三是严格考核；四是公开信息。'], 'enumeration'),
  },
  {
    name: '分项跳号',
    make: inserting(['一是健全制度；二是强化培训；四是严格考核。'], 'enumeration'),
  },
]
