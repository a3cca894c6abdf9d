import { expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const doubtsOf = (text: string) =>
  readText(text).doubts.map(({ rule, span, reading }) => `${rule}: ${span.quote} → ${reading}`)

const pair =
  'Kenya and Norway met. Kenya asked Norway for time. Kenyan envoys met Norwegian envoys. Kenya waits; Norway waits. Norway agreed.'

test.each([
  [`Kenyan-Bolivian Negotiations Resume\n\n${pair}`, ['strange-pair: Kenyan-Bolivian Negotiations → Kenya–Norway']],
  [
    'Iran agreed. Iran and Oman met; Iranian envoys met Omani envoys. Oman hosts Iran. The Iraq-Oman talks go on.',
    ['strange-pair: Iraq-Oman talks → Iran–Oman'],
  ],
  ['The Kremin spokesman Dmitry Peskov said nothing. Russia waits.', ['near-name: Kremin → Kremlin']],
  ['Envoy Pavel Morozkin arrived. Mr Morozken said nothing.', ['other-spelling: Morozken → Pavel Morozkin']],
  ['U.S. special envoy Steven Witlow said that he would travel.', ['sounds-like: Steven Witlow → Steve Witkoff']],
  [
    'The American delegation was led by the Central Committee of the Communist Party. Intelligence Director Burns spoke.',
    ['confused-phrase: Central Committee of the Communist Party → CIA'],
  ],
  // One letter away from a name that the article has several times, whether a list knows it or not.
  [
    'Ministers of Varnland met. Varnland agreed. Varnland and Kenya signed; Varlnand paid.',
    ['near-name: Varlnand → Varnland'],
  ],
  [
    'Envoy Mirela Tavran spoke. Tavran left with aides. Later Tavvran smiled at Tavran.',
    ['near-name: Tavvran → Tavran'],
  ],
  // Another vowel at the end, once, where the other speaks all along.
  [
    'Minister Moussa Garba Adamou came. Garba said yes. Garba waited. Garba left, and Garba came. By the way, Garbo said no.',
    ['near-name: Garbo → Garba'],
  ],
  ['Minister Moussa Garba came. Envoy Ilse Garbo left. Garba said yes, and Garba waited. Garba met Ilse Garbo.', []],
  ['Kenyan ships left, Kenyan troops stayed, and Kennyan envoys waited.', ['near-name: Kennyan → Kenyan']],
  [
    'The Ukrainian army waited. Ukrainian envoys left, and Ukranian guns fell silent.',
    ['near-name: Ukranian → Ukrainian'],
  ],
  ['The Iranian side agreed. Iranian aides left and Irnaian guards came.', ['near-name: Irnaian → Iranian']],
  // A well-known person by the given name and one letter.
  ['The U.S. talks with Janet Yelen go on.', ['sounds-like: Janet Yelen → Janet Yellen']],
  ['The jailed Kremlin critic Alexei Nawalny spoke.', ['sounds-like: Alexei Nawalny → Alexei Navalny']],
  ['U.S. defence secretary Lloyd Austyn said that he would wait.', ['sounds-like: Lloyd Austyn → Lloyd Austin']],
  ['In Washington, aides of Barack Obema left the United States.', ['near-name: Obema → Barack Obama']],
  // Letters that got lost on the way.
  ['They donâ€™t meet in ZÃ¼rich.', ['wrong-encoding: donâ€™t → don’t', 'wrong-encoding: ZÃ¼rich → Zürich']],
  ['NaÃƒÂ¯ve hopes, said the envoy.', ['wrong-encoding: NaÃƒÂ¯ve → Naïve']],
  ['It cost Â£40 at the gate.', ['wrong-encoding: Â£ → £']],
  ['The signs read ÐŸÑ€Ð¸Ð²ÐµÑ‚ in blue.', ['wrong-encoding: ÐŸÑ€Ð¸Ð²ÐµÑ‚ → Привет']],
  ['The mayor of M\uFFFDnster left.', ['wrong-encoding: M\uFFFDnster → null']],
  ['Tea &amp; coffee were served &#8211; and cake.', ['left-over-code: &amp; → &', 'left-over-code: &#8211; → –']],
  ['They met in Mоscow again.', ['mixed-scripts: Mоscow → Moscow']],
  ['They met in Vаrnжa again.', ['mixed-scripts: Vаrnжa → null']],
  [
    'Talks resumed at noon, and nobody knew for how long.\n\nEnvoys waited in the Hall of Reeds, whose doors\n\nImage caption: Boats on the river on May 2.\n\nwere kept shut until the evening bell rang.',
    ['interrupted-sentence: Envoys waited in the Hall of Reeds, whose doors → null'],
  ],
  [
    'They met the head of the Central Union of Beekeepers State Guard Service, Rufo Maldano, at noon.',
    ['doubled-body: head of the Central Union of Beekeepers State Guard Service → head of the State Guard Service'],
  ],
  // A state or a world body of two words, one of them a letter away.
  ['A paper by Brazil and the Untied Kingdom was read.', ['near-name: Untied Kingdom → United Kingdom']],
  ['The envoy of Saudi Arebia left.', ['near-name: Saudi Arebia → Saudi Arabia']],
  ['The United Natoins met.', ['near-name: United Natoins → United Nations']],
  // Adjectives before what states have, and agencies.
  ['The Norwigian delegation left.', ['near-name: Norwigian → Norwegian']],
  ['The Kenyen government agreed.', ['near-name: Kenyen → Kenyan']],
  ['The Interfarx news agency said so.', ['near-name: Interfarx → Interfax']],
  // Family names of two halves, and as other languages spell them.
  ['Envoy Gleb Ostrovo-Linde left. Ostrovo-Lime said no.', ['other-spelling: Ostrovo-Lime → Gleb Ostrovo-Linde']],
  ['Envoy Pavel Boroshinikoff left. Voroshnikov said no.', ['other-spelling: Voroshnikov → Pavel Boroshinikoff']],
  [
    'The minister, Mr. Hollow Berg Kimra (Hyo-beom Kimra), paid.',
    ['other-spelling: Hollow Berg Kimra → Hyo-beom Kimra'],
  ],
  ['It is known that Mr. Black Rock asked for it.', ['translated-name: Black Rock → null']],
  ['Then Comrade Iron Hand spoke.', ['translated-name: Iron Hand → null']],
  // What sits at home, in another state's capital.
  [
    'The Swedish Foreign Ministry in Bern was silent.',
    ['strange-seat: Swedish Foreign Ministry in Bern → Switzerland'],
  ],
  ['The Kenyan parliament in Oslo voted.', ['strange-seat: Kenyan parliament in Oslo → null']],
  // Word by word.
  ['The minister gave himself confident.', ['confused-phrase: gave himself confident → seemed']],
  ['The foreign vizier left.', ['confused-phrase: foreign vizier → minister']],
])('%s', (text, expected) => expect(doubtsOf(text)).toEqual(expect.arrayContaining(expected)))

test.each([
  `Kenya-Norway Negotiations Resume\n\n${pair}`,
  `Kenyan-Bolivian Negotiations Resume\n\n${pair} Bolivia is content.`,
  `${pair} He compared it with the Peru-Chile war of old.`,
  'The Kremlin spokesman Dmitry Peskov said nothing.',
  'Aleksei Navalny was tried. Navalny’s aides left.',
  'U.S. special envoy Ruth Calder said that she would travel.',
  'Steve Witkoff met U.S. special envoy Steven Witlow.',
  'The Central Committee of the Communist Party met in Beijing, China.',
  'They crossed into the West Bank near Jericho.',
  'Olena Zelenska spoke. Mrs Zelenska thanked Volodymyr Zelensky.',
  'The Long Road to the Hall of Reeds\n\nImage caption: Boats on the river on May 2.\n\nWere they kept waiting? Nobody knows.',
  'They met the head of the Ministry of Waters Planning Office at noon.',
  'They met the head of the Central Union of Beekeepers at noon.',
  // Words that are one letter apart, and both right.
  'A Franco-German plan was read. France and Germany agreed; France paid.',
  'Ministers from the Americas met Americans. The Americans left, and Americans paid.',
  'The Democrats lost. The Democrats of Kenya and the Partido Democrata met the Democrats.',
  'Peter Hansen spoke. Hansen left with Ruth Hanson. Hansen waited.',
  'Envoy Pavel Petrov met his wife, Anna Petrova. Petrov left, Petrov said.',
  'Ann Lee Barker and the Barkers met. Barker left; Barker came.',
  'Hillary Clinton spoke. Clinton left. The Clintons waited.',
  'The Ann Orlands of this world wait. Ann Orland spoke.',
  'The Syrian envoy left Syria. Syrians waited in Syria; Syrian guards stayed.',
  'The Labor party of Kenya met the Labour party of Kenya. Labour left; Labour lost.',
  // Others of that given name, and known people themselves.
  'The U.S. talks with Janet Yelland go on.',
  'The talks with Joe Bidwell go on in the United States.',
  'Barack Obama of the United States spoke.',
  'Moldovan envoys met Janet Yelen.',
  // Near misses of states, agencies, halves, seats and word by word.
  'Saudi Arabian envoys met in the United Arab Emirates.',
  'The United Nation of old is a film.',
  'The Reed delegation and the Orleyan government left.',
  'The Interflora news desk left.',
  'Envoy Gleb Ostrovo-Linde met Ann Ostrovo-Kern.',
  'Envoy Pavel Petrov (Bulgaria) met Ann Lee (Norway).',
  'The Kenyan embassy in Oslo was shut, and the Kenyan envoy in Oslo left.',
  'The Kenyan parliament in Nairobi voted.',
  'The Norwegian foreign ministry’s office in Nairobi shut.',
  'Mr. Black spoke, and Mr. Grant Green and Mrs. Anna Stone left. Black Rock is a beach.',
  'The Columbia officials left. He is from British Columbia.',
  'He gave himself time, and she gave herself confidently to the task.',
  // Letters as they should be.
  'São Paulo, ZÜRICH, Â and Ã are as they are: pâté, naïve, château – “âme”.',
  'Q&A; AT&T; R&D and “this & that”.',
  'Київ is Kyiv; Москва (Moscow) and the α-version of COVID‑19.',
])('no doubt: %s', (text) => expect(doubtsOf(text)).toEqual([]))
