import type { Coefficient } from './coefficient.ts';
import { isOtherProgram, type ComparisonView } from './comparison-view.ts';
import type { UnitSummary } from './summary-rows.ts';

/** Works as lists of references have them; the same in every language. */
const WORKS = {
  brennan1981:
    'Brennan, R. L., & Prediger, D. J. (1981). Coefficient kappa: Some uses, misuses, and alternatives. Educational and Psychological Measurement, 41(3), 687–699.',
  cicchetti1990:
    'Cicchetti, D. V., & Feinstein, A. R. (1990). High agreement but low kappa: II. Resolving the paradoxes. Journal of Clinical Epidemiology, 43(6), 551–558.',
  cohen1960:
    'Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20(1), 37–46.',
  conger1980:
    'Conger, A. J. (1980). Integration and generalization of kappas for multiple raters. Psychological Bulletin, 88(2), 322–328.',
  deVries2008:
    'De Vries, H., Elliott, M. N., Kanouse, D. E., & Teleki, S. S. (2008). Using pooled kappa to summarize interrater agreement across many items. Field Methods, 20(3), 272–282.',
  dice1945:
    'Dice, L. R. (1945). Measures of the amount of ecologic association between species. Ecology, 26(3), 297–302.',
  fleiss1969:
    'Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard errors of kappa and weighted kappa. Psychological Bulletin, 72(5), 323–327.',
  fleiss1971:
    'Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76(5), 378–382.',
  gwet2008:
    'Gwet, K. L. (2008). Computing inter-rater reliability and its variance in the presence of high agreement. British Journal of Mathematical and Statistical Psychology, 61(1), 29–48.',
  gwet2014:
    'Gwet, K. L. (2014). Handbook of inter-rater reliability (4th ed.). Advanced Analytics.',
  holsti1969:
    'Holsti, O. R. (1969). Content analysis for the social sciences and humanities. Addison-Wesley.',
  jaccard1901:
    'Jaccard, P. (1901). Étude comparative de la distribution florale dans une portion des Alpes et des Jura. Bulletin de la Société Vaudoise des Sciences Naturelles, 37, 547–579.',
  krippendorff2016:
    'Krippendorff, K., Mathet, Y., Bouvry, S., & Widlöcher, A. (2016). On the reliability of unitizing textual continua: Further developments. Quality & Quantity, 50(6), 2347–2364.',
  krippendorff2019:
    'Krippendorff, K. (2019). Content analysis: An introduction to its methodology (4th ed.). Sage.',
  oConnor2020:
    'O’Connor, C., & Joffe, H. (2020). Intercoder reliability in qualitative research: Debates and practical guidelines. International Journal of Qualitative Methods, 19, 1–13.',
  passonneau2006:
    'Passonneau, R. J. (2006). Measuring agreement on set-valued items (MASI) for semantic and pragmatic annotation. In Proceedings of the Fifth International Conference on Language Resources and Evaluation (pp. 831–836).',
  scott1955:
    'Scott, W. A. (1955). Reliability of content analysis: The case of nominal scale coding. Public Opinion Quarterly, 19(3), 321–325.',
} as const;
type Work = keyof typeof WORKS;

const OF_COEFFICIENT: Readonly<Record<Coefficient, readonly Work[]>> = {
  percent: [],
  holsti_mean_pairwise: ['holsti1969'],
  positive_agreement: ['dice1945'],
  negative_agreement: ['cicchetti1990'],
  jaccard: ['jaccard1901'],
  alpha: ['krippendorff2019'],
  cohen_kappa: ['cohen1960'],
  cohen_kappa_se: ['fleiss1969'],
  scott_pi: ['scott1955'],
  fleiss_kappa: ['fleiss1971'],
  fleiss_kappa_generalized: ['gwet2014'],
  conger_kappa: ['conger1980'],
  brennan_prediger: ['brennan1981'],
  gwet_ac1: ['gwet2008'],
  u_alpha: ['krippendorff2016'],
};

const OF_SUMMARY: Readonly<Record<UnitSummary, readonly Work[]>> = {
  alpha_binary_pooled: ['krippendorff2019'],
  alpha_binary_macro: ['krippendorff2019'],
  pooled_kappa: ['cohen1960', 'deVries2008'],
  alpha_jaccard: ['jaccard1901', 'krippendorff2019'],
  alpha_masi: ['krippendorff2019', 'passonneau2006'],
};

const OF_PROGRAM = {
  maxqda: ['brennan1981'],
  nvivo: ['cohen1960'],
  dedoose: ['cohen1960', 'deVries2008'],
} as const;

interface Reported {
  readonly view: ComparisonView;
  readonly coefficients: readonly Coefficient[];
  readonly summaries: readonly UnitSummary[];
}

function worksOf({ view, coefficients, summaries }: Reported): readonly Work[] {
  if (isOtherProgram(view)) return OF_PROGRAM[view];
  if (view === 'passages') return ['krippendorff2016'];
  return [
    ...coefficients.flatMap((each) => OF_COEFFICIENT[each]),
    ...summaries.flatMap((each) => OF_SUMMARY[each]),
  ];
}

/** The works that the methods paragraph names, in the order of a list of references. */
export function referencesOf(reported: Reported): string[] {
  const works = new Set<Work>([...worksOf(reported), 'oConnor2020']);
  return [...works].map((work) => WORKS[work]).sort((one, other) => (one < other ? -1 : 1));
}
