import { useState } from 'preact/hooks'
import type { PartView, ReportView, VariantsAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { Dialog } from '../desk/dialog.tsx'
import { W } from '../words.ts'
import { V } from '../words-variants.ts'
import { Always } from './always.tsx'
import { Conflict, type Standing } from './conflict.tsx'
import { keepAlways } from './keep-always.ts'
import { nameOf } from './places.ts'
import { standingOf } from './standing.ts'
import { VariantList } from './variant-list.tsx'

type Props = {
  part: PartView
  made: VariantsAnswer
  wish: string
  /** Puts them aside; they can be looked at again. */
  onHide: () => void
  onAgain: () => void
  onClose: () => void
}

/** Ways to say a part, to choose from. One is kept as the next version, or none and nothing changes. */
export function Variants({ part, made, wish, onHide, onAgain, onClose }: Props) {
  const { view, act } = useDesk()
  const [always, setAlways] = useState(false)
  const [wrong, setWrong] = useState('')
  const [clash, setClash] = useState<{ variant: string; standing: Standing } | null>(null)

  const use = async (variant: string, baseVersion: number) => {
    const why = always ? await keepAlways(wish) : ''
    if (why) {
      setAlways(false)
      return setWrong(why)
    }
    try {
      const path = reportPath(view.id, 'parts', part.id, 'variants', 'use')
      const next = await call<ReportView>('POST', path, { variant, baseVersion })
      await act(async () => next)
      onClose()
    } catch (error) {
      const standing = standingOf(error)
      if (standing) setClash({ variant, standing })
      else setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
  }
  const textOf = (id: string) => made.variants.find((each) => each.id === id)?.text ?? ''
  return (
    <Dialog title={V.title(nameOf(part))} place="wide" onClose={onHide}>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {clash ? (
        <Conflict
          words={V.conflict}
          mine={textOf(clash.variant)}
          standing={clash.standing}
          onMine={() => void use(clash.variant, clash.standing.version)}
          onTheirs={onClose}
          onGoOn={onAgain}
        />
      ) : (
        <>
          <VariantList made={made} onUse={(variant) => void use(variant, made.base.version)} />
          <div class="actions">
            <button type="button" onClick={onClose}>
              {V.none}
            </button>
            <Always wish={wish} isOn={always} onTurn={setAlways} />
          </div>
        </>
      )}
    </Dialog>
  )
}
