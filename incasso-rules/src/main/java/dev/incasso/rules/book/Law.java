package dev.incasso.rules.book;

import dev.incasso.core.source.LegalSource;
import dev.incasso.core.source.SourceKind;

/** The articles and judgments behind the formulas, each named once. */
public final class Law {

    private static final String BW6 = "BWBR0005289";
    private static final String BIK = "BWBR0031432";

    /** Reasonable extrajudicial costs. */
    public static final LegalSource BW_6_96_2 = bw("art. 6:96 lid 2 BW");

    /** The 40 euros of a commercial contract. */
    public static final LegalSource BW_6_96_4 = bw("art. 6:96 lid 4 BW");

    /** Mandatory rules for consumers; other amounts for businesses. */
    public static final LegalSource BW_6_96_5 = bw("art. 6:96 lid 5 BW");

    /** The fourteen-day notice. */
    public static final LegalSource BW_6_96_6 = bw("art. 6:96 lid 6 BW");

    /** Several claims in one notice. */
    public static final LegalSource BW_6_96_7 = bw("art. 6:96 lid 7 BW");

    /** Instalments of one legal relationship. */
    public static final LegalSource BW_6_96_8 = bw("art. 6:96 lid 8 BW");

    /** No right to pay in parts. */
    public static final LegalSource BW_6_29 = bw("art. 6:29 BW");

    /** A debt without a day of payment can be demanded at once. */
    public static final LegalSource BW_6_38 = bw("art. 6:38 BW");

    /** Before an agreed day of payment nothing can be demanded. */
    public static final LegalSource BW_6_39 = bw("art. 6:39 BW");

    /** When default sets in: written notice of default. */
    public static final LegalSource BW_6_82 = bw("art. 6:82 BW");

    /** When default sets in without notice: fatal term, damages, refusal. */
    public static final LegalSource BW_6_83 = bw("art. 6:83 BW");

    /** Several debts: as the debtor designates, else due, burdensome, oldest, pro rata. */
    public static final LegalSource BW_6_43 = bw("art. 6:43 BW");

    /** Statutory payment term of a commercial contract. */
    public static final LegalSource BW_6_119A_2 = bw("art. 6:119a lid 2 BW");

    /** Longest payment term of a commercial contract. */
    public static final LegalSource BW_6_119A_5 = bw("art. 6:119a lid 5 BW");

    /** Longest payment term of a large company that owes a small or medium-sized one. */
    public static final LegalSource BW_6_119A_6 = bw("art. 6:119a lid 6 BW");

    /** Statutory interest of public bodies. */
    public static final LegalSource BW_6_119B = bw("art. 6:119b BW");

    /** An agreed term on the invoice alone is not fatal. */
    public static final LegalSource RBNHO_2023_6558 = judgment("Rb. Noord-Holland", "ECLI:NL:RBNHO:2023:6558");

    /** No interest from the ruling in debt restructuring. */
    public static final LegalSource FW_303 = fw("art. 303 Fw");

    /** In debt restructuring nothing is paid on a claim outside the estate. */
    public static final LegalSource FW_306 = fw("art. 306 Fw");

    /** Bankruptcy: a claim is submitted for verification, and cannot be enforced otherwise. */
    public static final LegalSource FW_26 = fw("art. 26, 29 en 33 Fw");

    /** Debt restructuring works for claims that exist at the ruling, and stops their enforcement. */
    public static final LegalSource FW_299 = fw("art. 299 en 301 Fw");

    /** After a completed debt restructuring the remainder of a claim cannot be enforced. */
    public static final LegalSource FW_358 = fw("art. 358 Fw");

    /** The narrow moratorium: no eviction, cut-off or cancellation. */
    public static final LegalSource FW_287B = fw("art. 287b Fw");

    /** Interest after bankruptcy cannot be submitted. */
    public static final LegalSource FW_128 = fw("art. 128 Fw");

    /** A specification of the claim. */
    public static final LegalSource BKI_3_1 =
            LegalSource.statute("art. 3.1 Besluit kwaliteit incassodienstverlening", "BWBR0049422");

    /** Until when a file is kept. */
    public static final LegalSource BKI_5_1 =
            LegalSource.statute("art. 5.1 Besluit kwaliteit incassodienstverlening", "BWBR0049422");

    /** A complaint is acknowledged in writing within two working days. */
    public static final LegalSource BKI_6_1 =
            LegalSource.statute("art. 6.1 Besluit kwaliteit incassodienstverlening", "BWBR0049422");

    /** No approach between 20:00 and 07:00. */
    public static final LegalSource BKI_4_2_1 =
            LegalSource.statute("art. 4.2 lid 1 Besluit kwaliteit incassodienstverlening", "BWBR0049422");

    /** No approach on Sundays and public holidays. */
    public static final LegalSource BKI_4_2_2 =
            LegalSource.statute("art. 4.2 lid 2 Besluit kwaliteit incassodienstverlening", "BWBR0049422");

    /** Who is bound by the rules on collectors. */
    public static final LegalSource WKI_2 = LegalSource.statute("art. 2 Wki", "BWBR0046685");

    /** Prescription in the other cases: twenty years. */
    public static final LegalSource BW_3_306 = bw3("art. 3:306 BW");

    /** Prescription of performance under a contract: five years. */
    public static final LegalSource BW_3_307 = bw3("art. 3:307 BW");

    /** Prescription of undue payment. */
    public static final LegalSource BW_3_309 = bw3("art. 3:309 BW");

    /** Prescription of damages. */
    public static final LegalSource BW_3_310 = bw3("art. 3:310 BW");

    /** The new term after an interruption. */
    public static final LegalSource BW_3_319 = bw3("art. 3:319 BW");

    /** Prescription of a judgment. */
    public static final LegalSource BW_3_324 = bw3("art. 3:324 BW");

    /** Prescription of the price of a consumer sale. */
    public static final LegalSource BW_7_28 = LegalSource.statute("art. 7:28 BW", "BWBR0005290");

    /** Order of costs, interest and principal. */
    public static final LegalSource BW_6_44 = bw("art. 6:44 BW");

    /** A payment counts on the day the account is credited. */
    public static final LegalSource BW_6_114 = bw("art. 6:114 lid 2 BW");

    /** Statutory interest. */
    public static final LegalSource BW_6_119 = bw("art. 6:119 BW");

    /** Capitalisation of statutory interest after each year. */
    public static final LegalSource BW_6_119_2 = bw("art. 6:119 lid 2 BW");

    /** Agreed interest in the place of statutory interest. */
    public static final LegalSource BW_6_119_3 = bw("art. 6:119 lid 3 BW");

    /** Commercial statutory interest. */
    public static final LegalSource BW_6_119A = bw("art. 6:119a BW");

    /** Capitalisation of commercial statutory interest after each year. */
    public static final LegalSource BW_6_119A_3 = bw("art. 6:119a lid 3 BW");

    /** Which rate, and that a change applies at once. */
    public static final LegalSource BW_6_120 = bw("art. 6:120 BW");

    /** When a statement has reached its addressee. */
    public static final LegalSource BW_3_37_3 = LegalSource.statute("art. 3:37 lid 3 BW", "BWBR0005291");

    /** Scope of the tariff. */
    public static final LegalSource BIK_1 = LegalSource.statute("art. 1 Besluit BIK", BIK);

    /** Bands and maximum. */
    public static final LegalSource BIK_2_1 = LegalSource.statute("art. 2 lid 1 Besluit BIK", BIK);

    /** Minimum. */
    public static final LegalSource BIK_2_2 = LegalSource.statute("art. 2 lid 2 Besluit BIK", BIK);

    /** VAT on the compensation. */
    public static final LegalSource BIK_2_3 = LegalSource.statute("art. 2 lid 3 Besluit BIK", BIK);

    /** Default before the tariff came into force. */
    public static final LegalSource BIK_3 = LegalSource.statute("art. 3 Besluit BIK", BIK);

    /** The older guideline. */
    public static final LegalSource VOORWERK_II = LegalSource.of("Rapport Voor-werk II", SourceKind.SECONDARY);

    /** The protected earnings floor: its formula and its maximum. */
    public static final LegalSource RV_475DA = rv("art. 475da lid 1 tot en met 3 Rv");

    /** The protected earnings floor without a registered address. */
    public static final LegalSource RV_475DA_4 = rv("art. 475da lid 4 Rv");

    /** High housing costs, on request and for a time. */
    public static final LegalSource RV_475DA_5 = rv("art. 475da lid 5 en 6 Rv");

    /** A top-up for those without a right to rent allowance. */
    public static final LegalSource RV_475DA_7 = rv("art. 475da lid 7 Rv");

    /** The partner's income. */
    public static final LegalSource RV_475DB_1 = rv("art. 475db lid 1 Rv");

    /** Five percent of the own net income remains for creditors. */
    public static final LegalSource RV_475DC_1 = rv("art. 475dc lid 1 Rv");

    /** Claims up to 25,000 euros go to the cantonal court. */
    public static final LegalSource RV_93 = rv("art. 93 onder a Rv");

    /** The summons names the defence and the evidence. */
    public static final LegalSource RV_111 = rv("art. 111 lid 3 Rv");

    /** Who loses pays the costs of the other. */
    public static final LegalSource RV_237 = rv("art. 237 lid 1 Rv");

    /** The court fee, by claim and kind of claimant. */
    public static final LegalSource WGBZ_3 = LegalSource.statute("art. 3 Wgbz", "BWBR0028899");

    /** What a bailiff's summons costs. */
    public static final LegalSource BTAG_2 = LegalSource.statute("art. 2 Btag", "BWBR0012638");

    /** VAT on what a bailiff charges the debtor. */
    public static final LegalSource BTAG_10 = LegalSource.statute("art. 10 Btag", "BWBR0012638");

    /** A court may mitigate agreed costs. */
    public static final LegalSource RV_242 = rv("art. 242 Rv");

    /** A debtor need not pay a collector that must be registered and is not. */
    public static final LegalSource WKI_18 = LegalSource.statute("art. 18 Wki", "BWBR0046685");

    /** Who must be registered may not collect without registration. */
    public static final LegalSource WKI_4 = LegalSource.statute("art. 4 Wki", "BWBR0046685");

    /** A collector gives insight into the claim and keeps all rules on collection. */
    public static final LegalSource WKI_13_2 = LegalSource.statute("art. 13 lid 2 Wki", "BWBR0046685");

    /** What a landlord does before he reports arrears of rent. */
    public static final LegalSource BGS_2 =
            LegalSource.of("art. 2 Besluit gemeentelijke schuldhulpverlening", SourceKind.STATUTE);

    /** What a supplier of energy does before he cuts off. */
    public static final LegalSource ENERGY_CUT_OFF =
            LegalSource.of("Stcrt. 2022, 28723 en 2023, 10020 (afsluitbeleid energie)", SourceKind.STATUTE);

    /** What a water company does before it cuts off. */
    public static final LegalSource WATER_CUT_OFF =
            LegalSource.of("Stcrt. 2012, 7964 en 2018, 26271 (afsluitbeleid drinkwater)", SourceKind.STATUTE);

    /** Arrears of the premium of a health insurance. */
    public static final LegalSource ZVW_18A = LegalSource.statute("art. 18a tot en met 18d Zvw", "BWBR0018450");

    /** What is paid is collected no more. */
    public static final LegalSource PAID_CONVENTION = convention("wat is betaald, wordt niet geïncasseerd");

    /** No message to the survivors in the three months after a death. */
    public static final LegalSource MOURNING_CONVENTION = convention("drie maanden na een overlijden geen berichten");

    /** No pressure while a dispute is not answered. */
    public static final LegalSource DISPUTE_CONVENTION =
            convention("geen druk zolang een betwisting niet is beantwoord");

    /** An offered plan stays on the table for fourteen days. */
    public static final LegalSource OFFER_CONVENTION = convention("een aangeboden regeling ligt veertien dagen voor");

    /** A promise of payment is waited for, five days of grace included. */
    public static final LegalSource PROMISE_CONVENTION =
            convention("een toezegging wordt afgewacht, met vijf dagen speling");

    /** Personal contact first in vulnerable circumstances. */
    public static final LegalSource VULNERABLE_CONVENTION =
            convention("kwetsbare omstandigheden: eerst persoonlijk contact");

    /** Terms that end on a weekend or holiday. */
    public static final LegalSource ATW_1 = LegalSource.statute("art. 1 Algemene termijnenwet", "BWBR0002448");

    /** Public holidays. */
    public static final LegalSource ATW_3 = LegalSource.statute("art. 3 Algemene termijnenwet", "BWBR0002448");

    /** The fourteen days start the day after receipt; post is presumed received on the second delivery day. */
    public static final LegalSource HR_2016_2704 = judgment("HR 25-11-2016", "ECLI:NL:HR:2016:2704");

    /** Collecting must be reasonable. */
    public static final LegalSource HR_2014_1405 = judgment("HR 13-06-2014", "ECLI:NL:HR:2014:1405");

    /** E-mail as the form of a notice. */
    public static final LegalSource GHSHE_2017_5389 = judgment("Hof 's-Hertogenbosch", "ECLI:NL:GHSHE:2017:5389");

    /** A sent e-mail alone proves no receipt. */
    public static final LegalSource RBNNE_2018_4651 = judgment("Rb. Noord-Nederland", "ECLI:NL:RBNNE:2018:4651");

    /** An announced amount below the tariff caps the costs. */
    public static final LegalSource RBMNE_2025_2395 = judgment("Rb. Midden-Nederland", "ECLI:NL:RBMNE:2025:2395");

    /** A wider cost clause is void and nothing is awarded. */
    public static final LegalSource RBNHO_2024_1432 = judgment("Rb. Noord-Holland", "ECLI:NL:RBNHO:2024:1432");

    /** The flat fee for each late invoice. */
    public static final LegalSource FLAT_FEE_PER_INVOICE =
            LegalSource.of("HvJ EU C-78/22 en C-585/20", SourceKind.SECONDARY);

    private Law() {}

    private static LegalSource bw(String ref) {
        return LegalSource.statute(ref, BW6);
    }

    private static LegalSource bw3(String ref) {
        return LegalSource.statute(ref, "BWBR0005291");
    }

    private static LegalSource fw(String ref) {
        return LegalSource.statute(ref, "BWBR0001860");
    }

    private static LegalSource convention(String ref) {
        return LegalSource.of(ref, SourceKind.CONVENTION);
    }

    private static LegalSource rv(String ref) {
        return LegalSource.statute(ref, "BWBR0001827");
    }

    private static LegalSource judgment(String ref, String ecli) {
        return LegalSource.judgment(ref, ecli);
    }
}
