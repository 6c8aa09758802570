import { useState } from 'preact/hooks'
import type { SilenceView } from '../../src/channels/web/schema.ts'
import { SEVERITIES } from '../paper/severity.ts'
import { saveFile } from '../save-file.ts'
import type { Decided } from '../side/silence-form.tsx'
import { SilenceList } from '../side/silence-list.tsx'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { applyFixes, type Found, fixesOf } from './apply.ts'
import { FoundItem } from './found-item.tsx'
import { MarkedText } from './marked-text.tsx'
import type { Checked } from './use-check.ts'

type Props = {
  checked: Checked
  busy: boolean
  wrong: string
  onChange: (text: string) => void
  onSilence: (finding: Found, decided: Decided) => void
  onRestore: (silence: SilenceView) => void
  onBack: () => void
}

/** What was found, beside the text it was found in; certain fixes can be taken one by one or all. */
export function CheckResult(props: Props) {
  const { checked, busy, wrong, onChange, onSilence, onRestore, onBack } = props
  const { text, answer } = checked
  const [shown, setShown] = useState<number | null>(null)
  const { counts, examined } = answer
  const fixes = text === '' ? [] : fixesOf(answer.findings)
  const ordered = SEVERITIES.flatMap((severity) =>
    answer.findings.flatMap((finding, at) =>
      finding.severity === severity ? [{ finding, at }] : [],
    ),
  )
  return (
    <div class="check-result">
      <section class="check-list" aria-live="polite">
        <h2>{W.check.found(counts.error, counts.warning + counts.advice)}</h2>
        <p class="quiet">
          {W.check.done(examined.rules, examined.figures, examined.sentences)}
          {answer.sections.length === 0
            ? P.checkPage.noSections
            : P.checkPage.sections(answer.sections.length)}
        </p>
        <div class="actions">
          {fixes.length > 1 && (
            <button type="button" disabled={busy} onClick={() => onChange(applyFixes(text, fixes))}>
              {P.checkPage.applyAll(fixes.length)}
            </button>
          )}
          {text !== '' && (
            <button type="button" onClick={() => saveFile(text, answer.title ?? '', 'plain')}>
              {P.checkPage.download}
            </button>
          )}
          <button type="button" class="plain" onClick={onBack}>
            {P.checkPage.edit}
          </button>
        </div>
        {wrong && (
          <p class="wrong" role="alert">
            {wrong}
          </p>
        )}
        <ul class="todo">
          {ordered.map(({ finding, at }) => (
            <FoundItem
              key={`${finding.rule} ${finding.start} ${finding.end} ${finding.message}`}
              finding={finding}
              canAct={text !== '' && !busy}
              onSee={() => setShown(at)}
              onFix={(fix) => onChange(applyFixes(text, [fix]))}
              onSilence={(decided) => onSilence(finding, decided)}
            />
          ))}
        </ul>
        <SilenceList silences={answer.silences ?? []} onRestore={onRestore} />
      </section>
      {text !== '' && <MarkedText text={text} findings={answer.findings} shown={shown} />}
    </div>
  )
}
