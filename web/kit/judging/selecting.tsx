import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { placeIn, type Stretch } from './places.ts'

/** What is selected in the text of an article, and which field of a form takes the next selection. */
interface Selecting {
  readonly selected: Stretch | null
  /** `null`: the field for what was missed. */
  readonly field: string | null
  readonly take: Dispatch<SetStateAction<string | null>>
}

const Selection = createContext<Selecting>({ selected: null, field: null, take: () => {} })

/** Hands what is selected in a text to the forms beside it. */
export function SelectionDesk({ selected, children }: { selected: Stretch | null; children: ReactNode }) {
  const [field, take] = useState<string | null>(null)
  const value = useMemo(() => ({ selected, field, take }), [selected, field])
  return <Selection value={value}>{children}</Selection>
}

/** Which field takes the next selection, and what changes that. */
export const useSelection = (): Selecting => useContext(Selection)

export interface Worded {
  /** As they were typed or selected. */
  readonly words: string
  /** Where they stand; `null` where they do not, or nothing is given. */
  readonly place: Stretch | null
  readonly type: (words: string) => void
  readonly clear: () => void
}

export interface Wanted {
  readonly text: string
  /** Which field this is; the next selection goes to the one that takes it. */
  readonly field: string | null
  /** Of words that stand in several places those nearest to this one are meant. */
  readonly near?: number
  readonly now?: Stretch | null
}

/** Words of a text, selected in it or typed as they stand. */
export function useWords({ text, field, near = 0, now = null }: Wanted): Worded {
  const { selected, field: taking } = useSelection()
  const [words, setWords] = useState(now ? text.slice(now.start, now.end) : '')
  const [place, setPlace] = useState<Stretch | null>(now)
  const seen = useRef(selected)
  useEffect(() => {
    if (selected === seen.current) return
    seen.current = selected
    if (!selected || taking !== field) return
    setPlace(selected)
    setWords(text.slice(selected.start, selected.end))
  }, [selected, taking, field, text])
  const type = (typed: string) => {
    setWords(typed)
    setPlace(placeIn(text, typed, near))
  }
  const clear = () => {
    setWords('')
    setPlace(null)
  }
  return { words, place, type, clear }
}
