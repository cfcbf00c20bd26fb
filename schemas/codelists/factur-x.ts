import { type CodeList, codeList } from './code-list.ts'
import { CII_DOCUMENT_TYPES } from './document-type.ts'
import { IDENTIFIER_SCHEMES } from './identifier-scheme.ts'
import { COUNTRIES } from './country.ts'
import { CII_NOTE_SUBJECTS } from './note-subject.ts'
import { CII_VAT_POINTS } from './vat-point.ts'
import { EXEMPTION_REASONS } from './exemption-reason.ts'
import { ALLOWANCE_REASONS } from './allowance-reason.ts'
import { CHARGE_REASONS } from './charge-reason.ts'
import { PAYMENT_MEANS } from './payment-means.ts'
import { UNITS } from './unit.ts'
import { REFERENCE_SCHEMES } from './reference-scheme.ts'
import { MEDIA_TYPES } from './media-type.ts'
import { ITEM_CLASSIFICATIONS } from './item-classification.ts'
import { EXTENDED_IDENTIFIER_SCHEMES } from './extended-ctc-fr.ts'
import { VAT_CATEGORIES } from './vat-category.ts'
const FACTUR_X_SOURCE = 'Factur-X 1.09.2 code lists (04/08/2026)'
/** The code lists of the Factur-X levels, by the element or attribute that has them first. */
export const FACTUR_X_CODES: Readonly<Record<string, CodeList>> = {
  'DateTimeString@format': codeList(
    'Factur-X DateTimeString@format',
    FACTUR_X_SOURCE,
    `
102
`,
  ),
  TypeCode: CII_DOCUMENT_TYPES,
  ID: codeList(
    'Factur-X ID',
    FACTUR_X_SOURCE,
    `
urn:factur-x.eu:1p0:minimum urn:zugferd.de:2p0:minimum
`,
  ),
  'ID@schemeID': IDENTIFIER_SCHEMES,
  CountryID: COUNTRIES,
  InvoiceCurrencyCode: codeList(
    'Factur-X InvoiceCurrencyCode',
    FACTUR_X_SOURCE,
    `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD
CDF CHE CHF CHW CLF CLP CNH CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW
KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN
NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW
UZS VED VES VND VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER
ZAR ZMW ZWG
`,
  ),
  SubjectCode: CII_NOTE_SUBJECTS,
  'ID-2': codeList(
    'Factur-X ID-2',
    FACTUR_X_SOURCE,
    `
urn:factur-x.eu:1p0:basicwl urn:zugferd.de:2p0:basicwl
`,
  ),
  'GlobalID@schemeID': codeList(
    'Factur-X GlobalID@schemeID',
    FACTUR_X_SOURCE,
    `
0002 0003 0004 0005 0006 0007 0008 0009 0010 0011 0012 0013 0014 0015 0016 0017 0018 0019 0020 0021
0022 0023 0024 0025 0026 0027 0028 0029 0030 0031 0032 0033 0034 0035 0036 0037 0038 0039 0040 0041
0042 0043 0044 0045 0046 0047 0048 0049 0050 0051 0052 0053 0054 0055 0056 0057 0058 0059 0060 0061
0062 0063 0064 0065 0066 0067 0068 0069 0070 0071 0072 0073 0074 0075 0076 0077 0078 0079 0080 0081
0082 0083 0084 0085 0086 0087 0088 0089 0090 0091 0093 0094 0095 0096 0097 0098 0099 0100 0101 0102
0104 0105 0106 0107 0108 0109 0110 0111 0112 0113 0114 0115 0116 0117 0118 0119 0120 0121 0122 0123
0124 0125 0126 0127 0128 0129 0130 0131 0132 0133 0134 0135 0136 0137 0138 0139 0140 0141 0142 0143
0144 0145 0146 0147 0148 0149 0150 0151 0152 0153 0154 0155 0156 0157 0158 0159 0160 0161 0162 0163
0164 0165 0166 0167 0168 0169 0170 0171 0172 0173 0174 0175 0176 0177 0178 0179 0180 0183 0184 0185
0186 0187 0188 0189 0190 0191 0192 0193 0194 0195 0196 0197 0198 0199 0200 0201 0202 0203 0204 0205
0206 0207 0208 0209 0210 0211 0212 0213 0214 0215 0216 0217 0218 0219 0220 0221 0222 0223 0224 0225
0226 0227 0228 0229 0230 0231 0232 0233 0234 0235 0236 0237 0238 0239 0240
`,
  ),
  'ID@schemeID-2': codeList(
    'Factur-X ID@schemeID-2',
    FACTUR_X_SOURCE,
    `
VA
`,
  ),
  'URIID@schemeID': codeList(
    'Factur-X URIID@schemeID',
    FACTUR_X_SOURCE,
    `
0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 0184
0188 0190 0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211
0212 0213 0215 0216 0217 0218 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915
9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938
9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959 AN AQ AS AU EM
`,
  ),
  CategoryCode: codeList(
    'Factur-X CategoryCode',
    FACTUR_X_SOURCE,
    `
AE E G K L M O S Z
`,
  ),
  DueDateTypeCode: CII_VAT_POINTS,
  ExemptionReasonCode: EXEMPTION_REASONS,
  'TypeCode-2': codeList(
    'Factur-X TypeCode-2',
    FACTUR_X_SOURCE,
    `
VAT
`,
  ),
  ReasonCode: ALLOWANCE_REASONS,
  'ReasonCode-2': CHARGE_REASONS,
  'TypeCode-3': PAYMENT_MEANS,
  'ID-3': codeList(
    'Factur-X ID-3',
    FACTUR_X_SOURCE,
    `
urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic
urn:cen.eu:en16931:2017#compliant#urn:zugferd.de:2p0:basic
`,
  ),
  'BasisQuantity@unitCode': UNITS,
  'ID-4': codeList(
    'Factur-X ID-4',
    FACTUR_X_SOURCE,
    `
urn:cen.eu:en16931:2017
`,
  ),
  ReferenceTypeCode: REFERENCE_SCHEMES,
  'TypeCode-4': codeList(
    'Factur-X TypeCode-4',
    FACTUR_X_SOURCE,
    `
130
`,
  ),
  'TypeCode-5': codeList(
    'Factur-X TypeCode-5',
    FACTUR_X_SOURCE,
    `
50
`,
  ),
  'AttachmentBinaryObject@mimeCode': MEDIA_TYPES,
  'TypeCode-6': codeList(
    'Factur-X TypeCode-6',
    FACTUR_X_SOURCE,
    `
916
`,
  ),
  'TypeCode-7': codeList(
    'Factur-X TypeCode-7',
    FACTUR_X_SOURCE,
    `
130 50 916
`,
  ),
  'ClassCode@listID': ITEM_CLASSIFICATIONS,
  LanguageID: codeList(
    'Factur-X LanguageID',
    FACTUR_X_SOURCE,
    `
aar abk ace ach ada ady afa afh afr ain aka akk alb ale alg alt amh ang anp apa ara arc arg arm arn
arp art arw asm ast ath aus ava ave awa aym aze bad bai bak bal bam ban baq bas bat bej bel bem ben
ber bho bih bik bin bis bla bnt bod bos bra bre btk bua bug bul bur byn cad cai car cat cau ceb cel
ces cha chb che chg chk chm chn cho chp chr chu chv chy cmc cnr cop cor cos cpe cpf cpp cre crh crp
csb cus cym cze dak dan dar day del den deu dgr din div doi dra dsb dua dum dut dyu dzo efi egy eka
ell elx eng enm epo est eus ewe ewo fan fao fas fat fij fil fin fiu fon fra fre frm fro frr frs fry
ful fur gaa gay gba gem geo ger gez gil gla gle glg glv gmh goh gon gor got grb grc gre grn gsw guj
gwi hai hat hau haw heb her hil him hin hit hmn hmo hrv hsb hun hup hye iba ibo ice ido iii ijo iku
ile ilo ina inc ind ine inh ipk ira iro isl ita jav jbo jpn jpr jrb kaa kab kac kal kam kan kar kas
kat kau kaw kaz kbd kha khi khm kho kik kin kir kmb kok kom kon kor kos kpe krc krl kro kru kua kum
kur kut lad lah lam lao lat lav lez lim lin lit lol loz ltz lua lub lug lui lun luo lus mac mad mag
mah mai mak mal man mao map mar mas may mdf mdr men mga mic min mis mkd mkh mlg mlt mnc mni mno moh
mon mos mri msa mul mun mus mwl mwr mya myn myv nah nai nap nau nav nbl nde ndo nds nep new nia nic
niu nld nno nob nog non nor nqo nso nub nwc nya nym nyn nyo nzi oci oji ori orm osa oss ota oto paa
pag pal pam pan pap pau peo per phi phn pli pol pon por pra pro pus qaa-qtz que raj rap rar roa roh
rom ron rum run rup rus sad sag sah sai sal sam san sas sat scn sco sel sem sga sgn shn sid sin sio
sit sla slk slo slv sma sme smi smj smn smo sms sna snd snk sog som son sot spa sqi srd srn srp srr
ssa ssw suk sun sus sux swa swe syc syr tah tai tam tat tel tem ter tet tgk tgl tha tib tig tir tiv
tkl tlh tli tmh tog ton tpi tsi tsn tso tuk tum tup tur tut tvl twi tyv udm uga uig ukr umb und urd
uzb vai ven vie vol vot wak wal war was wel wen wln wol xal xho yao yap yid yor ypk zap zbl zen zgh
zha zho znd zul zun zxx zza
`,
  ),
  'ID-5': codeList(
    'Factur-X ID-5',
    FACTUR_X_SOURCE,
    `
urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended
urn:cen.eu:en16931:2017#conformant#urn:zugferd.de:2p0:extended
`,
  ),
  'DateTimeString@format-2': codeList(
    'Factur-X DateTimeString@format-2',
    FACTUR_X_SOURCE,
    `
102 205
`,
  ),
  'AttachmentBinaryObject@mimeCode-2': codeList(
    'Factur-X AttachmentBinaryObject@mimeCode-2',
    FACTUR_X_SOURCE,
    `
application/json application/pdf application/vnd.oasis.opendocument.spreadsheet
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/xml image/jpeg
image/png text/csv text/xml
`,
  ),
  DeliveryTypeCode: codeList(
    'Factur-X DeliveryTypeCode',
    FACTUR_X_SOURCE,
    `
1 2 CFR CIF CIP CPT DAP DDP DPU EXW FAS FCA FOB
`,
  ),
  'GlobalID@schemeID-2': EXTENDED_IDENTIFIER_SCHEMES,
  'ReferenceTypeCode-2': codeList(
    'Factur-X ReferenceTypeCode-2',
    FACTUR_X_SOURCE,
    `
AAA AAB AAC AAD AAE AAF AAG AAH AAI AAJ AAK AAL AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX AAY
AAZ ABA ABB ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABQ ABR ABS ABT ABU ABV ABW ABX
ABY ABZ AC ACA ACB ACC ACD ACE ACF ACG ACH ACI ACJ ACK ACL ACN ACO ACP ACQ ACR ACT ACU ACV ACW ACX
ACY ACZ ADA ADB ADC ADD ADE ADF ADG ADI ADJ ADK ADL ADM ADN ADO ADP ADQ ADT ADU ADV ADW ADX ADY ADZ
AE AEA AEB AEC AED AEE AEF AEG AEH AEI AEJ AEK AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX
AEY AEZ AF AFA AFB AFC AFD AFE AFF AFG AFH AFI AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV
AFW AFX AFY AFZ AGA AGB AGC AGD AGE AGF AGG AGH AGI AGJ AGK AGL AGM AGN AGO AGP AGQ AGR AGS AGT AGU
AGV AGW AGX AGY AGZ AHA AHB AHC AHD AHE AHF AHG AHH AHI AHJ AHK AHL AHM AHN AHO AHP AHQ AHR AHS AHT
AHU AHV AHX AHY AHZ AIA AIB AIC AID AIE AIF AIG AIH AII AIJ AIK AIL AIM AIN AIO AIP AIQ AIR AIS AIT
AIU AIV AIW AIX AIY AIZ AJA AJB AJC AJD AJE AJF AJG AJH AJI AJJ AJK AJL AJM AJN AJO AJP AJQ AJR AJS
AJT AJU AJV AJW AJX AJY AJZ AKA AKB AKC AKD AKE AKF AKG AKH AKI AKJ AKK AKL AKM AKN AKO AKP AKQ AKR
AKS AKT AKU AKV AKW AKX AKY AKZ ALA ALB ALC ALD ALE ALF ALG ALH ALI ALJ ALK ALL ALM ALN ALO ALP ALQ
ALR ALS ALT ALU ALV ALW ALX ALY ALZ AMA AMB AMC AMD AME AMF AMG AMH AMI AMJ AMK AML AMM AMN AMO AMP
AMQ AMR AMS AMT AMU AMV AMW AMX AMY AMZ ANA ANB ANC AND ANE ANF ANG ANH ANI ANJ ANK ANL ANM ANN ANO
ANP ANQ ANR ANS ANT ANU ANV ANW ANX ANY AOA AOD AOE AOF AOG AOH AOI AOJ AOK AOL AOM AON AOO AOP AOQ
AOR AOS AOT AOU AOV AOW AOX AOY AOZ AP APA APB APC APD APE APF APG APH API APJ APK APL APM APN APO
APP APQ APR APS APT APU APV APW APX APY APZ AQA AQB AQC AQD AQE AQF AQG AQH AQI AQJ AQK AQL AQM AQN
AQO AQP AQQ AQR AQS AQT AQU AQV AQW AQX AQY AQZ ARA ARB ARC ARD ARE ARF ARG ARH ARI ARJ ARK ARL ARM
ARN ARO ARP ARQ ARR ARS ART ARU ARV ARW ARX ARY ARZ ASA ASB ASC ASD ASE ASF ASG ASH ASI ASJ ASK ASL
ASM ASN ASO ASP ASQ ASR ASS AST ASU ASV ASW ASX ASY ASZ ATA ATB ATC ATD ATE ATF ATG ATH ATI ATJ ATK
ATL ATM ATN ATO ATP ATQ ATR ATS ATT ATU ATV ATW ATX ATY ATZ AU AUA AUB AUC AUD AUE AUF AUG AUH AUI
AUJ AUK AUL AUM AUN AUO AUP AUQ AUR AUS AUT AUU AUV AUW AUX AUY AUZ AV AVA AVB AVC AVD AVE AVF AVG
AVH AVI AVJ AVK AVL AVM AVN AVO AVP AVQ AVR AVS AVT AVU AVV AVW AVX AVY AVZ AWA AWB AWC AWD AWE AWF
AWG AWH AWI AWJ AWK AWL AWM AWN AWO AWP AWQ AWR AWS AWT AWU AWV AWW AWX AWY AWZ AXA AXB AXC AXD AXE
AXF AXG AXH AXI AXJ AXK AXL AXM AXN AXO AXP AXQ AXR AXS AXU BA BC BD BE BH BM BN BO BR BT BTP BW CAS
CAT CAU CAV CAW CAX CAY CAZ CBA CBB CD CEC CED CFE CFF CFO CG CH CK CKN CM CMR CN CNO COF CONTRAT CP
CR CRN CS CST CT CU CV CW CZ DA DAN DB DI DL DM DQ DR EA EB ED EE EEP EI EN EQ ER ERN ET EX FC FF FI
FLW FN FO FS FT FV FX GA GC GD GDN GN HS HWB IA IB ICA ICE ICO II IL INB INN INO IP IS IT IV JB JE
LA LAN LAR LB LC LI LO LRC LS MA MARCHE MB MF MG MH MR MRN MS MSS MWB NA NF OH OI ON OP OR PB PC PD
PE PF PI PK PL POR PP PQ PR PS PW PY RA RC RCN RE REN RF RR RT SA SB SD SE SEA SF SH SI SM SN SP SQ
SRN SS STA SW SZ TB TCR TE TF TI TIN TL TN TP UAR UC UCN UN UO URI VA VC VGR VM VN VON VOR VP VR VS
VT VV WE WM WN WR WS WY XA XC XP ZZZ
`,
  ),
  ModeCode: codeList(
    'Factur-X ModeCode',
    FACTUR_X_SOURCE,
    `
0 1 2 3 4 5 6 7 8 9
`,
  ),
  'CategoryCode-2': VAT_CATEGORIES,
  'TypeCode-8': codeList(
    'Factur-X TypeCode-8',
    FACTUR_X_SOURCE,
    `
AAA AAB AAC AAD AAE AAF AAG AAH AAI AAJ AAK AAL AAM AAO AAP ADD BOL CAP CAR COC CST CUD CVD ENV EXC
EXP FET FRE GCN GST ILL IMP IND LAC LCN LDP LOC LST MCA MCD OTH PDB PDC PRF SCN SSS STT SUP SUR SWT
TAC TOT TOX TTA VAD VAT
`,
  ),
  'TypeCode-9': codeList(
    'Factur-X TypeCode-9',
    FACTUR_X_SOURCE,
    `
102 130 202 203 204 211 218 219 261 262 295 296 308 325 326 331 380 381 382 383 384 385 386 387 388
389 390 393 394 395 396 420 456 457 458 527 532 553 575 623 633 71 751 780 80 81 817 82 83 84 870
875 876 877 935
`,
  ),
  'TypeCode-10': codeList(
    'Factur-X TypeCode-10',
    FACTUR_X_SOURCE,
    `
1 2 3 4 5 6 7
`,
  ),
  'ReasonCode-3': codeList(
    'Factur-X ReasonCode-3',
    FACTUR_X_SOURCE,
    `
AAA AAB AAC AAD AAE AAF AAG AAH AAI AAJ AAK AAL AAM AAO AAP ADD BOL CAP CAR COC CST CUD CVD ENV EXC
EXP FET FRE GCN GST ILL IMP IND LAC LCN LDP LOC LST MCA MCD OTH PDB PDC PRF SCN SSS STT SUP SUR SWT
TAC TOT TOX TTA VAD
`,
  ),
  LineStatusCode: codeList(
    'Factur-X LineStatusCode',
    FACTUR_X_SOURCE,
    `
1 10 100 101 102 103 104 105 106 107 108 109 11 110 111 112 113 114 115 116 117 118 119 12 13 14 15
16 17 18 19 2 20 21 22 23 24 25 26 27 28 29 3 30 31 32 33 34 35 36 37 38 39 4 40 41 42 43 44 45 46
47 48 49 5 50 51 52 53 54 55 56 57 58 59 6 60 61 62 63 64 65 66 67 68 69 7 70 71 72 73 74 75 76 77
78 79 8 80 81 82 83 84 85 86 87 88 89 9 90 91 92 93 94 95 96 97 98 99
`,
  ),
  LineStatusReasonCode: codeList(
    'Factur-X LineStatusReasonCode',
    FACTUR_X_SOURCE,
    `
DETAIL GROUP INFORMATION
`,
  ),
}
