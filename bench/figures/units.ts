/** Names of units in the cases → the reader's; one that is missing here is compared by its value alone. */
const units: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  Euro: 'EUR',
  'British pound': 'GBP',
  'Japanese yen': 'JPY',
  'Chinese yuan': 'CNY',
  'Indian rupee': 'INR',
  'Swiss franc': 'CHF',
  'Canadian dollar': 'CAD',
  'Australian dollar': 'AUD',
  'Hong Kong dollar': 'HKD',
  Mile: 'miles',
  Kilometer: 'km',
  Meter: 'm',
  Centimeter: 'cm',
  Millimeter: 'mm',
  Foot: 'feet',
  Inch: 'inches',
  Yard: 'yards',
  'Square kilometer': 'km2',
  'Square mile': 'square miles',
  Acre: 'acres',
  Kilogram: 'kg',
  Gram: 'g',
  'Metric ton': 'tonnes',
  Barrel: 'barrels',
  Gallon: 'gallons',
  Liter: 'litres',
  C: '°C',
  F: '°F',
  Degree: 'degrees',
  Microgram: 'μg',
  Radian: 'radians',
  Turn: 'turns',
  Cup: 'cups',
  Bit: 'bits',
  Dram: 'drachms',
  Picometer: 'pm',
  Bitcoin: 'BTC',
  Year: 'years',
  Month: 'months',
  Week: 'weeks',
  Day: 'days',
}

const tons = ['tons', 'tonnes']

/** Whether the reader's unit is the one that a case names. */
export function sameUnit(wanted: string | null, own: string | null): boolean {
  if (wanted === null) return true
  if (wanted === 'Ton') return tons.includes(own ?? '')
  if (wanted === 'Pound') return own === 'GBP' || own === 'pounds'
  if (wanted === 'Cent' || wanted === 'Penny') return own === (wanted === 'Cent' ? 'cents' : 'pence')
  const expected = units[wanted] ?? (/^[A-Z]{3}$/.test(wanted) ? wanted : null)
  return expected === null || expected === own
}
