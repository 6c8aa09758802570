import type { BlockView, PartView } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { Line } from './line.tsx'
import type { Touched } from './sheet.tsx'

type Props = { part: PartView; touched: string; onTouch: (touched: Touched) => void }

/** The words of a part, block by block; what the templates would say stands pale until it is drafted. */
export function PartText(props: Props) {
  const { part } = props
  if (part.blocks.length === 0) return <Unwritten part={part} />
  return (
    <>
      {part.blocks.map((block) => (
        <BlockText key={block.start} block={block} {...props} />
      ))}
    </>
  )
}

function BlockText({ block, ...props }: Props & { block: BlockView }) {
  const words = <Line block={block} {...props} />
  if (block.kind === 'title') return <h1 class="title">{words}</h1>
  if (block.kind === 'heading') return <h4 class={`level-${block.level ?? 2}`}>{words}</h4>
  return <p class={block.kind}>{words}</p>
}

function Unwritten({ part }: { part: PartView }) {
  const { topics } = useDesk()
  const names = part.topics.map((id) => topics.find((topic) => topic.id === id)?.title ?? id)
  return <p class="unwritten">{W.paper.emptyPart(names.slice(0, 2).join('”“'))}</p>
}
