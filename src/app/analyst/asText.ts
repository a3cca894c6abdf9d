import type {
  BargainingOutlook,
  DiscourseNetwork,
  Dossier,
  Forecast,
  HypothesesOutlook,
  RipenessItem,
} from '../../model/index.ts'
import type { Style } from '../../present/index.ts'

// What an analyst asks for by name is loaded then: other commands start without it.
const texts = () => import('../../present/index.ts')

/** Each for a terminal, ending with a line end. */
export const bargainingAsText = async (found: BargainingOutlook, style: Style): Promise<string> =>
  (await texts()).bargainingText(found, style)

export const forecastAsText = async (found: Forecast, style: Style): Promise<string> =>
  (await texts()).forecastText(found, style)

export const hypothesesAsText = async (found: HypothesesOutlook, style: Style): Promise<string> =>
  (await texts()).hypothesesText(found, style)

export const networkAsText = async (found: DiscourseNetwork, style: Style): Promise<string> =>
  (await texts()).networkText(found, style)

export const ripenessAsText = async (items: readonly RipenessItem[], dossier: Dossier, style: Style): Promise<string> =>
  (await texts()).ripenessText(items, dossier, style)
