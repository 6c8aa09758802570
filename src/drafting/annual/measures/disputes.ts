import type { Passage } from '../../passage.ts'

export const disputes: Passage = [
  [
    [
      '全年排查矛盾纠纷{{dispute-found}}，化解{{dispute-solved}}[，化解率{{dispute-rate}}]',
      '{{unit-kind.we}}排查各类矛盾纠纷{{dispute-found}}，成功化解{{dispute-solved}}[，化解率为{{dispute-rate}}]',
      '年内共排查矛盾纠纷{{dispute-found}}，其中化解{{dispute-solved}}[，矛盾纠纷化解率{{dispute-rate}}]',
      '全年排查矛盾纠纷{{dispute-found}}，{{dispute-solved!尚未化解}}',
      '全年排查矛盾纠纷{{dispute-found}}[，化解率{{dispute-rate}}]',
      '{{dispute-found!全年未排查出}}{{dispute-solved!矛盾纠纷}}',
      '{{dispute-found!全年未排查出矛盾纠纷}}',
      '全年化解矛盾纠纷{{dispute-solved}}[，化解率{{dispute-rate}}]',
    ],
    [
      '坚持和发展新时代“枫桥经验”，本地做法是{{mediation-mode}}',
      '践行新时代“枫桥经验”，形成{{mediation-mode}}',
      '新时代“枫桥经验”的本地实践为{{mediation-mode}}',
    ],
  ],
  [
    [
      '{{unit-kind.all}}有人民调解委员会{{mediation-committees}}、调解员{{mediators}}[，划分网格{{grid-count}}][，配备网格员{{grid-staff}}]',
      '现有人民调解委员会{{mediation-committees}}，人民调解员{{mediators}}[；网格{{grid-count}}][，网格员{{grid-staff}}]',
      '基层力量上，设人民调解委员会{{mediation-committees}}、人民调解员{{mediators}}[，网格{{grid-count}}][，网格员{{grid-staff}}]',
      '[人民调解委员会{{mediation-committees}}，][{{mediation-committees!未设立人民调解委员会}}，][人民调解员{{mediators}}，][{{mediators!未配备人民调解员}}，][划分网格{{grid-count}}][，配备网格员{{grid-staff}}]',
    ],
    [
      '综治中心规范化建设方面，{{zongzhi-center}}',
      '推进综治中心规范化建设，{{zongzhi-center}}',
      '综治中心{{zongzhi-center}}',
    ],
  ],
]

export const safety: Passage = [
  [
    [
      '全年收到信访事项{{petition-cases}}[，办结{{petition-closed}}][，办结率{{petition-closed-rate}}][；领导干部接访{{leader-visits}}]',
      '全年信访事项{{petition-cases}}[，其中办结{{petition-closed}}][，办结率为{{petition-closed-rate}}][，领导干部接访{{leader-visits}}]',
      '信访工作中，收到事项{{petition-cases}}[，办结{{petition-closed}}][，信访事项办结率{{petition-closed-rate}}][；安排领导接访{{leader-visits}}]',
      '{{petition-cases!全年未收到信访事项}}[，领导干部接访{{leader-visits}}]',
      '领导干部接访{{leader-visits}}',
    ],
    [
      '现有应急预案{{emergency-plans}}[，开展应急演练{{emergency-drills}}]',
      '应急管理上，制定预案{{emergency-plans}}[，组织演练{{emergency-drills}}]',
      '应急预案共{{emergency-plans}}[，年内应急演练{{emergency-drills}}]',
      '开展应急演练{{emergency-drills}}',
    ],
    [
      '在册社区矫正对象{{corrections}}[、安置帮教对象{{resettled}}]',
      '现管理社区矫正对象{{corrections}}[，安置帮教对象{{resettled}}]',
      '社区矫正对象在册{{corrections}}[，安置帮教对象在册{{resettled}}]',
      '在册安置帮教对象{{resettled}}',
    ],
  ],
]
