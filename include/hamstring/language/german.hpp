// SPDX-License-Identifier: MIT
#pragma once

#include <hamstring/language/language.hpp>
#include <hamstring/language/spoken.hpp>

/// German. Written for plain reading, and checked by neither a clinician nor a native editor yet; `docs/german.md` has
/// its words. Over each row stands the English that it says; tests/tools/generate/language.py keeps rows and catalogue
/// together.

namespace hamstring::inline HAMSTRING_EDITION {

// clang-format off
inline constexpr translation german_texts[] = {
    // Look after it yourself
    {"urgencies.self_care_review.name", 0x9ad7ddae, "Sie können sich selbst helfen"},
    // Be seen within days if it gets worse, spreads further down a leg, or is no better after four to six weeks.
    {"urgencies.self_care_review.action", 0x93904b67, "Wenn es schlimmer wird, weiter ins Bein ausstrahlt oder nach vier bis sechs Wochen nicht besser ist, lassen Sie sich innerhalb weniger Tage untersuchen."},
    // Later
    {"urgencies.self_care_review.label", 0x89a9f5c9, "Später"},
    // Look after it yourself.
    {"urgencies.self_care_review.brief", 0x1ccd6080, "Sie können sich selbst helfen."},
    // See a doctor or physiotherapist
    {"urgencies.clinician_days.name", 0x58b9e8cd, "Gehen Sie in eine Arzt- oder Physiotherapiepraxis"},
    // Book now; go the same day if it gets worse or spreads further down a leg.
    {"urgencies.clinician_days.action", 0x71fcb1dd, "Machen Sie jetzt einen Termin aus; gehen Sie noch am selben Tag hin, wenn es schlimmer wird oder weiter ins Bein ausstrahlt."},
    // Within days
    {"urgencies.clinician_days.label", 0x8b3844ed, "Binnen Tagen"},
    // See a doctor or physio within days.
    {"urgencies.clinician_days.brief", 0x69d3966f, "Binnen Tagen: Arzt- oder Physiopraxis."},
    // Be seen today
    {"urgencies.same_day.name", 0xeeb4293e, "Lassen Sie sich heute untersuchen"},
    // Call a doctor, an urgent care service or your local advice line now.
    {"urgencies.same_day.action", 0x5ca0498c, "Rufen Sie jetzt eine Arztpraxis, den ärztlichen Bereitschaftsdienst oder Ihr örtliches medizinisches Beratungstelefon an."},
    // Today
    {"urgencies.same_day.label", 0x7887f17e, "Heute"},
    // Be seen today.
    {"urgencies.same_day.brief", 0x9c21c630, "Lassen Sie sich heute untersuchen."},
    // Get emergency help now
    {"urgencies.emergency_now.name", 0x3264a635, "Holen Sie jetzt Notfallhilfe"},
    // Call your local emergency number or go to an emergency department now.
    {"urgencies.emergency_now.action", 0x86f9afa3, "Rufen Sie jetzt Ihren örtlichen Notruf an oder gehen Sie jetzt in eine Notaufnahme."},
    // Emergency
    {"urgencies.emergency_now.label", 0x5ce2d662, "Notfall"},
    // Get emergency help now.
    {"urgencies.emergency_now.brief", 0xa1063fe1, "Holen Sie jetzt Notfallhilfe."},
    // Call your local emergency number now.
    {"red_flags.call_now.says", 0x3c36456b, "Rufen Sie jetzt Ihren örtlichen Notruf an."},
    // Nerves: any of these in legs, hands, bladder, bowel or between the legs?
    {"screens.nerve.question", 0xb83f5afd, "Nerven: etwas davon in Beinen, Händen, Blase, Darm oder zwischen den Beinen?"},
    // Feeling ill or an infection: any of these signs, or any of these risks?
    {"screens.infection_and_unwell.question", 0xec424871, "Krankheitsgefühl oder Infektion: eines dieser Zeichen oder eines dieser Risiken?"},
    // Cancer and lumps: any of these, now or ever?
    {"screens.cancer.question", 0x3374bf4d, "Krebs und Knoten: etwas davon, jetzt oder jemals?"},
    // Injury and effort: did any of these happen, or is any of them there?
    {"screens.injury.question", 0xbf1ca341, "Verletzung und Anstrengung: Ist etwas davon passiert, oder liegt etwas davon vor?"},
    // Blood vessels, clots and bleeding: any of these signs or risks?
    {"screens.circulation_and_bleeding.question", 0x73ad523e, "Blutgefäße, Blutgerinnsel und Blutungen: eines dieser Zeichen oder Risiken?"},
    // Heart, head and stroke: any of these, now or since it began?
    {"screens.heart_and_chest.question", 0xdcab65b0, "Herz, Kopf und Schlaganfall: etwas davon, jetzt oder seit es begann?"},
    // Bones: any of these signs of weak or strained bone, or risks for it?
    {"screens.bone.question", 0xa3184126, "Knochen: eines dieser Zeichen für schwache oder überlastete Knochen, oder Risiken dafür?"},
    // Pregnancy and birth: does any of these hold for you?
    {"screens.pregnancy.question", 0x19c15ed3, "Schwangerschaft und Geburt: Trifft etwas davon auf Sie zu?"},
    // Age, operations, medicines and how it goes on: does any of these hold for you?
    {"screens.age_and_surgery.question", 0x56b35a45, "Alter, Operationen, Medikamente und Verlauf: Trifft etwas davon auf Sie zu?"},
    // Tummy, groin, bowels and urine: any of these signs or medicines?
    {"screens.abdomen.question", 0xc7e54a81, "Bauch, Leiste, Darm und Urin: eines dieser Zeichen oder Medikamente?"},
    // Mood: does any of these hold for you now?
    {"screens.mood.question", 0x4f0f05, "Stimmung: Trifft jetzt etwas davon auf Sie zu?"},
    // Has the skin between your legs, around the genitals or back passage, gone numb or tingly, or does wiping feel different?
    {"red_flags.saddle_numbness.question", 0x9f411899, "Ist die Haut zwischen Ihren Beinen, um die Genitalien oder den After, taub geworden oder kribbelt sie, oder fühlt sich das Abwischen anders an?"},
    // Numbness between the legs can be a sign of pressure on nerves that needs treatment within hours.
    {"red_flags.saddle_numbness.because", 0x7b2a8e47, "Taubheit zwischen den Beinen kann ein Zeichen für Druck auf Nerven sein, der innerhalb von Stunden behandelt werden muss."},
    // Go to an emergency department now.
    {"red_flags.saddle_numbness.action", 0x238eaf3e, "Gehen Sie jetzt in eine Notaufnahme."},
    // New or changed in recent weeks: trouble starting or stopping urine, weak stream, leaking, or not feeling the urge or flow?
    {"red_flags.bladder_change_new.question", 0x153e4655, "Neu oder in den letzten Wochen verändert: Probleme, mit dem Wasserlassen zu beginnen oder aufzuhören, schwacher Strahl, ungewollter Urinverlust, oder Sie spüren den Drang oder den Urinfluss nicht?"},
    // A new change in passing urine can be a sign of pressure on nerves that needs treatment within hours.
    {"red_flags.bladder_change_new.because", 0x2600d21c, "Eine neue Veränderung beim Wasserlassen kann ein Zeichen für Druck auf Nerven sein, der innerhalb von Stunden behandelt werden muss."},
    // New or changed: have you lost control of your bowels, or can you no longer feel when the back passage is full?
    {"red_flags.bowel_change_new.question", 0xbb1ade16, "Neu oder verändert: Haben Sie die Kontrolle über den Darm verloren, oder spüren Sie nicht mehr, wenn der Enddarm voll ist?"},
    // New loss of bowel control or feeling can be a sign of pressure on nerves that needs treatment within hours.
    {"red_flags.bowel_change_new.because", 0x38bb3e21, "Neuer Verlust von Kontrolle oder Gefühl am Darm kann ein Zeichen für Druck auf Nerven sein, der innerhalb von Stunden behandelt werden muss."},
    // Together with the back or leg problem: new loss of genital feeling, erection, ejaculation or orgasm?
    {"red_flags.sexual_sensation_loss_new.question", 0x11f330de, "Zusammen mit dem Rücken- oder Beinproblem: neuer Verlust von Gefühl an den Genitalien, von Erektion, Samenerguss oder Orgasmus?"},
    // New loss of sexual feeling or function with back or leg pain can be a sign of pressure on nerves.
    {"red_flags.sexual_sensation_loss_new.because", 0x5f7273ed, "Neuer Verlust von Empfinden oder Funktion beim Sex kann bei Rücken- oder Beinschmerzen ein Zeichen für Druck auf Nerven sein."},
    // Is there shooting pain, tingling or numbness (not tight or sore muscles) in both legs that stays when you sit or rest?
    {"red_flags.bilateral_leg_pain_new.question", 0x11446273, "Haben Sie in beiden Beinen einschießende Schmerzen, Kribbeln oder Taubheit (nicht verspannte Muskeln oder Muskelkater), die im Sitzen oder in Ruhe bleiben?"},
    // Nerve pain, tingling or numbness in both legs can be an early sign of pressure on important nerves.
    {"red_flags.bilateral_leg_pain_new.because", 0x2ff737fa, "Nervenschmerz, Kribbeln oder Taubheit in beiden Beinen kann ein frühes Zeichen für Druck auf wichtige Nerven sein."},
    // Are both legs weak or giving way, more than sore or tired, even after a rest?
    {"red_flags.bilateral_leg_weakness.question", 0x30852f83, "Sind beide Beine schwach oder knicken sie ein, mehr als durch Muskelkater oder Müdigkeit, auch noch nach einer Ruhepause?"},
    // Weakness in both legs can be a sign of pressure on the spinal cord or its nerves.
    {"red_flags.bilateral_leg_weakness.because", 0x306bcb9, "Schwäche in beiden Beinen kann ein Zeichen für Druck auf das Rückenmark oder seine Nerven sein."},
    // Is a leg or foot getting weaker over hours or days?
    {"red_flags.weakness_progressive.question", 0x5ca3a176, "Wird ein Bein oder Fuß über Stunden oder Tage schwächer?"},
    // A leg that gets weaker over hours or days can mean growing pressure on a nerve.
    {"red_flags.weakness_progressive.because", 0xad36bc87, "Ein Bein, das über Stunden oder Tage schwächer wird, kann zunehmenden Druck auf einen Nerv bedeuten."},
    // On one side, can you no longer lift the front of the foot, or walk on the heel or on tiptoe?
    {"red_flags.foot_drop.question", 0xc8dfe635, "Können Sie auf einer Seite die Fußspitze nicht mehr heben, oder nicht mehr auf der Ferse oder auf Zehenspitzen gehen?"},
    // Not being able to lift a foot can mean that a nerve has stopped working.
    {"red_flags.foot_drop.because", 0x3f21836b, "Wenn Sie einen Fuß nicht heben können, kann das bedeuten, dass ein Nerv nicht mehr arbeitet."},
    // New: an unsteady walk, legs that drag or will not bend as you walk, clumsy hands, or shocks on bending your neck?
    {"red_flags.gait_or_hand_clumsiness.question", 0x5714a63b, "Neu: ein unsicherer Gang, Beine, die beim Gehen schleifen oder sich nicht beugen, ungeschickte Hände, oder ein Gefühl wie Stromschläge beim Beugen des Nackens?"},
    // A new unsteady walk or clumsy hands can be a sign of pressure on the spinal cord.
    {"red_flags.gait_or_hand_clumsiness.because", 0x1986c980, "Ein neuer unsicherer Gang oder ungeschickte Hände können ein Zeichen für Druck auf das Rückenmark sein."},
    // In one leg: tingling, a numb patch or shooting pain below the knee that is not getting worse?
    {"red_flags.leg_neuro_stable.question", 0x4d09cebd, "In einem Bein: Kribbeln, eine taube Stelle oder einschießender Schmerz unterhalb des Knies, ohne schlimmer zu werden?"},
    // Steady nerve symptoms in one leg often settle, and somebody should look at them within days.
    {"red_flags.leg_neuro_stable.because", 0xfc512579, "Gleichbleibende Nervenbeschwerden in einem Bein legen sich oft, und jemand sollte sie in den nächsten Tagen untersuchen."},
    // See a doctor within a week.
    {"red_flags.leg_neuro_stable.action", 0x6cff1130, "Gehen Sie innerhalb einer Woche in eine Arztpraxis."},
    // Did it start with a serious accident, such as a road crash, a fall from a height or a hard direct blow?
    {"red_flags.major_trauma.question", 0x69557fe5, "Begann es mit einem schweren Unfall, etwa einem Verkehrsunfall, einem Sturz aus der Höhe oder einem harten direkten Schlag?"},
    // After a serious accident a bone may be broken.
    {"red_flags.major_trauma.because", 0x557fc1af, "Nach einem schweren Unfall kann ein Knochen gebrochen sein."},
    // Be seen today, and do not exercise.
    {"red_flags.major_trauma.action", 0x647ca689, "Lassen Sie sich heute untersuchen, und machen Sie keine Übungen."},
    // After the injury, is there a bruise or graze over the spine?
    {"red_flags.spine_bruise_or_graze_after_injury.question", 0x15c6a4b5, "Ist nach der Verletzung ein Bluterguss oder eine Schürfwunde über der Wirbelsäule?"},
    // A bruise or graze over the spine after an injury is strongly linked with a broken bone.
    {"red_flags.spine_bruise_or_graze_after_injury.because", 0x40ba6e2d, "Ein Bluterguss oder eine Schürfwunde über der Wirbelsäule nach einer Verletzung hängt stark mit einem Knochenbruch zusammen."},
    // Was there a small fall, a lift, a cough or a bump just before it began?
    {"red_flags.minor_trauma.question", 0xadc9bc04, "Gab es kurz vor dem Beginn einen kleinen Sturz, ein Heben, ein Husten oder einen Stoß?"},
    // A small injury matters more where bones may be weak.
    {"red_flags.minor_trauma.because", 0x60a6ac37, "Eine kleine Verletzung wiegt schwerer, wenn die Knochen schwach sein können."},
    // Tell your doctor how it began if it does not settle.
    {"red_flags.minor_trauma.action", 0xa91367d1, "Sagen Sie in Ihrer Arztpraxis, wie es begann, wenn es sich nicht legt."},
    // Have you taken steroid tablets for three months or more, now or recently?
    {"red_flags.steroids_long.question", 0x5c87217e, "Haben Sie drei Monate oder länger Kortisontabletten genommen, jetzt oder vor Kurzem?"},
    // Steroid tablets taken for long can thin the bones.
    {"red_flags.steroids_long.because", 0xd5892de9, "Kortisontabletten über lange Zeit können die Knochen dünner machen."},
    // Mention it to your doctor, and see one within a week about any new back pain.
    {"red_flags.steroids_long.action", 0x21d3e095, "Sprechen Sie es in Ihrer Arztpraxis an, und gehen Sie bei jedem neuen Rückenschmerz innerhalb einer Woche in eine Arztpraxis."},
    // Are you over 70?
    {"red_flags.age_over_70.question", 0x2c1d6d68, "Sind Sie über 70?"},
    // Bones break more easily at an older age.
    {"red_flags.age_over_70.because", 0x3a5e0866, "Im höheren Alter brechen Knochen leichter."},
    // Mention new back pain to your doctor.
    {"red_flags.age_over_70.action", 0xdab70de1, "Sprechen Sie neue Rückenschmerzen in Ihrer Arztpraxis an."},
    // Have you been through the menopause?
    {"red_flags.female_postmenopausal.question", 0x185bdf6e, "Haben Sie die Wechseljahre hinter sich?"},
    // After the menopause bones may be thinner.
    {"red_flags.female_postmenopausal.because", 0xe4032a70, "Nach den Wechseljahren können die Knochen dünner sein."},
    // Have you been told that your bones are thin (osteoporosis)?
    {"red_flags.osteoporosis_known.question", 0x2b22419c, "Wurde Ihnen gesagt, dass Ihre Knochen dünn sind (Osteoporose)?"},
    // Thin bones break more easily.
    {"red_flags.osteoporosis_known.because", 0x5326ccc2, "Dünne Knochen brechen leichter."},
    // Avoid deep and loaded bending, and mention new back pain to your doctor.
    {"red_flags.osteoporosis_known.action", 0x4cd17452, "Vermeiden Sie tiefes Beugen und Beugen mit Last, und sprechen Sie neue Rückenschmerzen in Ihrer Arztpraxis an."},
    // Has a bone ever broken after a small fall or for no clear reason?
    {"red_flags.previous_fragility_fracture.question", 0xb67a8293, "Ist je ein Knochen nach einem kleinen Sturz oder ohne klaren Grund gebrochen?"},
    // A bone that broke easily once may do so again.
    {"red_flags.previous_fragility_fracture.because", 0xa1d4f5b2, "Ein Knochen, der einmal ohne großen Anlass brach, kann wieder leicht brechen."},
    // Did sudden severe pain come in the middle of the spine, easier when lying down?
    {"red_flags.sudden_severe_midline_pain.question", 0xdd1d85ae, "Kam plötzlich ein starker Schmerz in der Mitte der Wirbelsäule, der im Liegen nachlässt?"},
    // Sudden severe pain in the middle of the spine can be a broken bone.
    {"red_flags.sudden_severe_midline_pain.because", 0x2e720c65, "Ein plötzlicher starker Schmerz in der Mitte der Wirbelsäule kann ein gebrochener Knochen sein."},
    // Is there a new hump or curve in your back, or did you lose height?
    {"red_flags.new_spinal_deformity.question", 0x45650351, "Haben Sie einen neuen Buckel oder eine neue Krümmung im Rücken, oder sind Sie kleiner geworden?"},
    // A new curve or lost height should be looked at.
    {"red_flags.new_spinal_deformity.because", 0xfd218b46, "Wenn der Rücken sich neu krümmt oder Sie kleiner geworden sind, sollte das untersucht werden."},
    // Have you ever had cancer?
    {"red_flags.cancer_history.question", 0x1960cfb8, "Hatten Sie jemals Krebs?"},
    // After cancer, a new pain should be looked at soon.
    {"red_flags.cancer_history.because", 0x62c15e34, "Nach Krebs sollte ein neuer Schmerz bald untersucht werden."},
    // Go now for weakness, numbness, or bladder or bowel changes.
    {"red_flags.cancer_history.action", 0x21a1f490, "Holen Sie jetzt Notfallhilfe bei Schwäche, Taubheitsgefühl oder Veränderungen an Blase oder Darm."},
    // Without trying, have you lost 5 kg, a twentieth of your weight, or a belt hole?
    {"red_flags.unexplained_weight_loss.question", 0x9e4dd3ed, "Haben Sie ungewollt 5 kg, ein Zwanzigstel Ihres Gewichts oder ein Gürtelloch abgenommen?"},
    // Weight loss without trying should be looked at.
    {"red_flags.unexplained_weight_loss.because", 0x458a21de, "Ungewollter Gewichtsverlust sollte untersucht werden."},
    // Is there constant pain at night that no position eases?
    {"red_flags.night_pain_unremitting.question", 0x9fed73b3, "Haben Sie nachts ständige Schmerzen, die keine Lage lindert?"},
    // Constant night pain is common in harmless back pain, and matters together with other signs.
    {"red_flags.night_pain_unremitting.because", 0x75612be6, "Ständige Schmerzen in der Nacht sind bei harmlosen Rückenschmerzen häufig und wiegen zusammen mit anderen Zeichen schwerer."},
    // Mention it to your doctor if it goes on.
    {"red_flags.night_pain_unremitting.action", 0xd89e7b04, "Sprechen Sie es in Ihrer Arztpraxis an, wenn es anhält."},
    // Is this the first back pain of your life?
    {"red_flags.age_over_50_first_episode.question", 0x3ea9f2d0, "Sind das die ersten Rückenschmerzen Ihres Lebens?"},
    // A first back pain later in life is looked at a little more closely.
    {"red_flags.age_over_50_first_episode.because", 0xf6240746, "Erste Rückenschmerzen im späteren Leben werden etwas genauer untersucht."},
    // Mention it to your doctor if it does not settle.
    {"red_flags.age_over_50_first_episode.action", 0x38a20a2c, "Sprechen Sie es in Ihrer Arztpraxis an, wenn es sich nicht legt."},
    // Is it no better after four to six weeks of sensible self-care?
    {"red_flags.not_improving_6w.question", 0xb85ec850, "Ist es nach vier bis sechs Wochen vernünftiger Selbsthilfe nicht besser?"},
    // If self-care has not helped after weeks, somebody should look again.
    {"red_flags.not_improving_6w.because", 0x45207844, "Wenn Selbsthilfe nach Wochen nicht geholfen hat, sollte noch einmal jemand danach sehen."},
    // A lump in the thigh or buttock: growing, deep, hard to shift, larger than a golf ball, coming back, or still there six weeks after an injury?
    {"red_flags.lump_growing.question", 0x58ea7331, "Ein Knoten in Oberschenkel oder Gesäß: wachsend, tief, schwer verschiebbar, größer als ein Golfball, wiederkehrend oder sechs Wochen nach einer Verletzung noch da?"},
    // A lump that grows, is deep or large, or does not go away should be looked at soon.
    {"red_flags.lump_growing.because", 0xfb8aff4a, "Ein Knoten, der wächst, tief oder groß ist oder nicht weggeht, sollte bald untersucht werden."},
    // Ask for an urgent appointment.
    {"red_flags.lump_growing.action", 0x5900986a, "Bitten Sie um einen dringenden Termin."},
    // Are there fever, shivering or night sweats together with the back pain?
    {"red_flags.fever_spinal_pain.question", 0x8dd1bc27, "Haben Sie zusammen mit den Rückenschmerzen Fieber, Frösteln oder Nachtschweiß?"},
    // Fever with back pain can be an infection of the spine.
    {"red_flags.fever_spinal_pain.because", 0x8f076d34, "Fieber mit Rückenschmerzen kann eine Infektion der Wirbelsäule sein."},
    // Be seen today; go now if you feel very unwell, weak or numb.
    {"red_flags.fever_spinal_pain.action", 0x6ebd5a59, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn Sie sich sehr krank oder schwach fühlen oder etwas taub ist."},
    // Injected drugs, a weak immune system, diabetes, a recent infection, or an injection or operation at the spine?
    {"red_flags.infection_risk.question", 0xd5da3b62, "Gespritzte Drogen, ein schwaches Immunsystem, Diabetes, eine kürzliche Infektion, oder eine Spritze oder Operation an der Wirbelsäule?"},
    // This raises the risk of an infection of the spine.
    {"red_flags.infection_risk.because", 0x200eb7a4, "Das erhöht das Risiko für eine Infektion der Wirbelsäule."},
    // With new severe or constant back pain, be seen the same day.
    {"red_flags.infection_risk.action", 0x68fff964, "Lassen Sie sich bei neuen starken oder ständigen Rückenschmerzen noch am selben Tag untersuchen."},
    // Have you been told of a swollen main artery (aortic aneurysm), and is this back, side or tummy pain new?
    {"red_flags.known_aaa.question", 0x7fd76977, "Wurde Ihnen gesagt, dass Ihre Hauptschlagader erweitert ist (Aortenaneurysma), und ist dieser Schmerz in Rücken, Seite oder Bauch neu?"},
    // New pain with a known aneurysm can mean that it leaks.
    {"red_flags.known_aaa.because", 0x99056f6a, "Neue Schmerzen bei einem bekannten Aneurysma können bedeuten, dass es undicht ist."},
    // Sudden severe back, side or tummy pain with fainting, cold sweat, or a pulse that you can feel in the tummy?
    {"red_flags.sudden_back_abdo_pain_with_collapse.question", 0xd7a23eaf, "Plötzliche starke Schmerzen in Rücken, Seite oder Bauch mit Ohnmacht, kaltem Schweiß oder einem Puls, den Sie im Bauch spüren?"},
    // Sudden severe pain with faintness or a pulsing tummy can be a bleeding artery.
    {"red_flags.sudden_back_abdo_pain_with_collapse.because", 0xf628d99c, "Plötzliche starke Schmerzen mit Ohnmachtsgefühl oder pulsierendem Bauch können eine blutende Schlagader bedeuten."},
    // Any of these: over 60, ever smoked, high blood pressure, or a relative with an aneurysm?
    {"red_flags.aaa_risk.question", 0xeb44db41, "Etwas davon: über 60, jemals geraucht, Bluthochdruck oder Verwandte mit einem Aneurysma?"},
    // These raise the chance of a widened main artery.
    {"red_flags.aaa_risk.because", 0x6424b495, "Das macht eine erweiterte Hauptschlagader wahrscheinlicher."},
    // With new severe back or side pain, be seen the same day.
    {"red_flags.aaa_risk.action", 0x45325975, "Lassen Sie sich bei neuen starken Schmerzen in Rücken oder Seite noch am selben Tag untersuchen."},
    // In the last weeks, has one calf or leg become swollen, perhaps also tender, warm or discoloured?
    {"red_flags.leg_swelling_one_side.question", 0x9b26b350, "Ist in den letzten Wochen eine Wade oder ein Bein angeschwollen, vielleicht auch druckempfindlich, warm oder verfärbt?"},
    // A swollen or discoloured leg can be a blood clot.
    {"red_flags.leg_swelling_one_side.because", 0x8148fb06, "Ein geschwollenes oder verfärbtes Bein kann von einem Blutgerinnsel kommen."},
    // Be seen today; do not massage or exercise the leg.
    {"red_flags.leg_swelling_one_side.action", 0xdd559a02, "Lassen Sie sich heute untersuchen; massieren oder trainieren Sie das Bein nicht."},
    // Active cancer, leg in plaster, days in bed, big operation, earlier clot, pregnancy, recent birth, oestrogen, long travel?
    {"red_flags.dvt_risk.question", 0x4de959d7, "Aktiver Krebs, Bein im Gips, tagelang im Bett, große Operation, früheres Blutgerinnsel, Schwangerschaft, kürzliche Geburt, Östrogen, lange Reise?"},
    // These raise the chance of a blood clot in the leg.
    {"red_flags.dvt_risk.because", 0xfbd3f939, "Das macht ein Blutgerinnsel im Bein wahrscheinlicher."},
    // With unexplained leg pain or swelling, be seen the same day.
    {"red_flags.dvt_risk.action", 0xfd1ea5ab, "Lassen Sie sich bei unerklärten Schmerzen oder Schwellung im Bein noch am selben Tag untersuchen."},
    // Chest pain, coughing blood, a collapse, or newly or more short of breath than is usual for you, at rest or on small effort?
    {"red_flags.pe_symptoms.question", 0x75bee673, "Brustschmerzen, Bluthusten, ein Zusammenbruch, oder neu kurzatmig oder kurzatmiger als bei Ihnen üblich, in Ruhe oder bei kleiner Anstrengung?"},
    // These can come from a clot in the lung or from the heart.
    {"red_flags.pe_symptoms.because", 0xab29b5a7, "Das kann von einem Blutgerinnsel in der Lunge oder vom Herzen kommen."},
    // Is a leg suddenly painful and cold, pale or blue, numb, or impossible to move?
    {"red_flags.cold_pale_leg.question", 0xc6297706, "Ist ein Bein plötzlich schmerzhaft und kalt, blass oder blau, taub, oder nicht zu bewegen?"},
    // A cold, pale or blue leg can mean that blood no longer reaches it.
    {"red_flags.cold_pale_leg.because", 0xb6f0c993, "Ein kaltes, blasses oder blaues Bein kann bedeuten, dass kein Blut mehr hinkommt."},
    // Does a cramp in the buttock, thigh or calf come at the same walking distance and go within minutes of standing still?
    {"red_flags.exertional_thigh_pain.question", 0xcaa67fca, "Kommt ein Krampf in Gesäß, Oberschenkel oder Wade nach immer gleicher Gehstrecke, und geht er beim Stehenbleiben innerhalb von Minuten weg?"},
    // Leg pain that comes with walking and goes at rest can come from narrowed arteries.
    {"red_flags.exertional_thigh_pain.because", 0x5ba3e2eb, "Beinschmerzen, die beim Gehen kommen und in Ruhe weggehen, können von verengten Schlagadern kommen."},
    // On blood thinners or with a bleeding disorder: sudden groin, thigh or side pain, swelling or leg weakness?
    {"red_flags.anticoagulant_new_pain.question", 0x6f5d2dab, "Mit Blutverdünnern oder einer Blutungsneigung: plötzlich Schmerzen in Leiste, Oberschenkel oder Seite, eine Schwellung oder ein schwaches Bein?"},
    // With a bleeding risk, sudden pain or swelling can be a bleed inside.
    {"red_flags.anticoagulant_new_pain.because", 0x445448e4, "Bei Blutungsrisiko können plötzliche Schmerzen oder Schwellung eine innere Blutung sein."},
    // Be seen today; go now if a leg is weak or numb, if you feel faint, or if bladder or bowel change.
    {"red_flags.anticoagulant_new_pain.action", 0xe2fd9056, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn ein Bein schwach oder taub ist, bei Ohnmachtsgefühl oder Veränderungen an Blase oder Darm."},
    // Was there a sudden tearing or pop at the back of the thigh or at the sit bone?
    {"red_flags.pop_with_sudden_pain.question", 0x40180c07, "Gab es plötzlich ein Reißen oder einen Knall an der Rückseite des Oberschenkels oder am Sitzbein?"},
    // A sudden pop can mean a larger tear.
    {"red_flags.pop_with_sudden_pain.because", 0xfe9485b9, "Ein plötzlicher Knall kann einen größeren Riss bedeuten."},
    // Sooner with bruising, weakness or trouble walking.
    {"red_flags.pop_with_sudden_pain.action", 0xf22335d6, "Früher bei Bluterguss, Schwäche oder Problemen beim Gehen."},
    // After such a pop: wide bruising, unable to sit on it, a limp, clear weakness on bending the knee, or a gap?
    {"red_flags.avulsion_pattern.question", 0x10ca2664, "Nach so einem Knall: großflächiger Bluterguss, Sitzen darauf unmöglich, Hinken, deutliche Schwäche beim Beugen des Knies oder eine Lücke im Muskel?"},
    // A pop with these signs may be a torn-off tendon that should be seen within days.
    {"red_flags.avulsion_pattern.because", 0x5c0699ba, "Ein Knall mit diesen Zeichen kann eine abgerissene Sehne sein, die in den nächsten Tagen untersucht werden sollte."},
    // See a doctor within three days for imaging and a specialist opinion.
    {"red_flags.avulsion_pattern.action", 0xdd51ac28, "Gehen Sie innerhalb von drei Tagen in eine Arztpraxis, für Bildgebung und eine fachärztliche Meinung."},
    // Did sudden pain come at the sit bone while sprinting, kicking, hurdling or doing the splits?
    {"red_flags.teen_sit_bone_injury.question", 0xeb5598de, "Kam beim Sprinten, Kicken, Hürdenlauf oder Spagat plötzlich ein Schmerz am Sitzbein?"},
    // Sudden pain at the sit bone in sport can be a piece of bone pulled off.
    {"red_flags.teen_sit_bone_injury.because", 0x66f4e7d9, "Plötzlicher Schmerz am Sitzbein beim Sport kann ein abgerissenes Stück Knochen sein."},
    // Be seen today; an X-ray may be needed.
    {"red_flags.teen_sit_bone_injury.action", 0x6aec7a82, "Lassen Sie sich heute untersuchen; ein Röntgenbild kann nötig sein."},
    // After injury or hard exercise: a rock-hard, swollen thigh with pain far worse than expected, or with pins and needles?
    {"red_flags.thigh_tense_pain_extreme.question", 0x76fbb25, "Nach Verletzung oder starker Anstrengung: ein steinharter, geschwollener Oberschenkel mit viel stärkeren Schmerzen als erwartet oder mit Kribbeln?"},
    // A rock-hard thigh with extreme pain can mean dangerous pressure inside it.
    {"red_flags.thigh_tense_pain_extreme.because", 0x67535964, "Ein steinharter Oberschenkel mit extremen Schmerzen kann gefährlichen Druck darin bedeuten."},
    // Is your urine the colour of cola, with severe muscle pain or weakness?
    {"red_flags.dark_urine_after_exercise.question", 0xd94c59b4, "Hat Ihr Urin die Farbe von Cola, zusammen mit starken Muskelschmerzen oder Muskelschwäche?"},
    // Dark urine with severe muscle pain can mean that muscle is breaking down.
    {"red_flags.dark_urine_after_exercise.because", 0xdea5d3a5, "Dunkler Urin mit starken Muskelschmerzen kann bedeuten, dass Muskeln zerfallen."},
    // Since a fall: unable to stand on the leg, or does it look short or turned out?
    {"red_flags.hip_cannot_bear_weight.question", 0x1dc6db0d, "Seit einem Sturz: Können Sie auf dem Bein nicht stehen, oder sieht es kürzer oder nach außen gedreht aus?"},
    // Not being able to stand on a leg after a fall can mean a broken hip.
    {"red_flags.hip_cannot_bear_weight.because", 0x390eb762, "Wenn ein Bein Sie nach einem Sturz nicht trägt, kann das eine gebrochene Hüfte bedeuten."},
    // Severe hip or groin pain within days: any movement hurts, you cannot stand on it, or you feel feverish or unwell?
    {"red_flags.hot_joint_or_hip_fever.question", 0x1b59b1b6, "Starke Hüft- oder Leistenschmerzen innerhalb von Tagen: Jede Bewegung schmerzt, Sie können nicht darauf stehen, oder Sie fühlen sich fiebrig oder krank?"},
    // Severe joint pain that came within days can be an infected joint, also without fever.
    {"red_flags.hot_joint_or_hip_fever.because", 0x46ca6a0f, "Starke Gelenkschmerzen, die innerhalb von Tagen kamen, können ein infiziertes Gelenk sein, auch ohne Fieber."},
    // With a joint replacement: new pain, redness, discharge or fever, or a feeling that it is out of place?
    {"red_flags.prosthesis_new_pain.question", 0xfffe9fc, "Mit künstlichem Gelenk: neue Schmerzen, Rötung, austretende Flüssigkeit oder Fieber, oder das Gefühl, dass es nicht mehr richtig sitzt?"},
    // New trouble in a replaced joint should be seen quickly.
    {"red_flags.prosthesis_new_pain.because", 0x7294cc7d, "Neue Probleme an einem künstlichen Gelenk sollten schnell untersucht werden."},
    // Pain in the groin, deep buttock or bone that grew with running or marching, or that hurts to hop on?
    {"red_flags.impact_groin_or_bone_pain.question", 0x194f8d18, "Schmerzen in der Leiste, tief im Gesäß oder im Knochen, die mit Rennen oder Marschieren zunahmen oder beim Hüpfen darauf wehtun?"},
    // Bone pain that grows with running can be a crack in the bone.
    {"red_flags.impact_groin_or_bone_pain.because", 0x5fae89c7, "Knochenschmerzen, die mit dem Rennen zunehmen, können ein Riss im Knochen sein."},
    // Stop running and jumping; be seen today if walking hurts.
    {"red_flags.impact_groin_or_bone_pain.action", 0xd00ef0d1, "Hören Sie auf zu rennen und zu springen; lassen Sie sich heute untersuchen, wenn Gehen schmerzt."},
    // A recent jump in training, missed periods, low weight, or eating little?
    {"red_flags.low_energy_risk.question", 0x940ad2c1, "Kürzlich sprunghaft gesteigertes Training, ausgebliebene Regelblutungen, niedriges Gewicht oder wenig Essen?"},
    // Hard training on little food can weaken bones.
    {"red_flags.low_energy_risk.because", 0x281be5d3, "Hartes Training bei wenig Essen kann die Knochen schwächen."},
    // Mention it to your doctor if bone pain comes.
    {"red_flags.low_energy_risk.action", 0xb0a53453, "Sprechen Sie es in Ihrer Arztpraxis an, wenn Knochenschmerzen kommen."},
    // Is skin quickly turning red, blistered or dusky, with severe pain and feeling ill?
    {"red_flags.skin_spreading_red.question", 0x2ae33e7c, "Wird Haut schnell rot, blasig oder dunkel, mit starken Schmerzen und Krankheitsgefühl?"},
    // Skin that changes quickly with severe pain can be a dangerous infection.
    {"red_flags.skin_spreading_red.because", 0x3d9b58b9, "Haut, die sich schnell und mit starken Schmerzen verändert, kann eine gefährliche Infektion sein."},
    // Did you take ciprofloxacin, levofloxacin or a similar antibiotic in recent months, and does a tendon hurt?
    {"red_flags.fluoroquinolone_tendon_pain.question", 0x162d32a6, "Haben Sie in den letzten Monaten Ciprofloxacin, Levofloxacin oder ein ähnliches Antibiotikum genommen, und schmerzt eine Sehne?"},
    // These antibiotics can harm tendons.
    {"red_flags.fluoroquinolone_tendon_pain.because", 0xb154f022, "Diese Antibiotika können Sehnen schaden."},
    // Contact the prescriber today and rest the tendon.
    {"red_flags.fluoroquinolone_tendon_pain.action", 0xad4fc246, "Wenden Sie sich heute an die verordnende Praxis und schonen Sie die Sehne."},
    // On a statin or red yeast rice, for however long: new muscle pain or weakness on both sides?
    {"red_flags.statin_muscle_pain.question", 0xee1c77ee, "Mit einem Statin oder Rotschimmelreis, egal wie lange schon: neue Muskelschmerzen oder Muskelschwäche auf beiden Seiten?"},
    // New muscle pain on both sides can be linked with a statin, or with red yeast rice, which can act like one.
    {"red_flags.statin_muscle_pain.because", 0x349ebfe1, "Neue Muskelschmerzen auf beiden Seiten können mit einem Statin zusammenhängen, oder mit Rotschimmelreis, der wie eines wirken kann."},
    // Contact the prescriber within a week, at once if the urine turns dark.
    {"red_flags.statin_muscle_pain.action", 0x462382e8, "Wenden Sie sich innerhalb einer Woche an die verordnende Praxis, sofort, wenn der Urin dunkel wird."},
    // An operation on spine, hip, hamstring, knee or tummy in the last 12 weeks?
    {"red_flags.recent_surgery.question", 0xd2f7edce, "Eine Operation an Wirbelsäule, Hüfte, hinteren Oberschenkelmuskeln, Knie oder Bauch in den letzten 12 Wochen?"},
    // Soon after an operation your surgical team decides which movements you may do.
    {"red_flags.recent_surgery.because", 0xd1a9516b, "Kurz nach einer Operation entscheidet Ihr Operationsteam, welche Bewegungen Sie machen dürfen."},
    // Ask your surgical team before you exercise.
    {"red_flags.recent_surgery.action", 0x63596fe2, "Fragen Sie Ihr Operationsteam, bevor Sie üben."},
    // Stiff hamstrings together with back pain, a limp, an odd walk, no bending forward, fever or night pain?
    {"red_flags.child_tight_hamstrings.question", 0x5ba7721, "Steife hintere Oberschenkelmuskeln und dazu Rückenschmerzen, Hinken, ein ungewöhnlicher Gang, kein Vorbeugen möglich, Fieber oder Schmerzen in der Nacht?"},
    // Stiff hamstrings with these signs should be looked at soon.
    {"red_flags.child_tight_hamstrings.because", 0x947a20bc, "Steife hintere Oberschenkelmuskeln mit diesen Zeichen sollten bald untersucht werden."},
    // Are you under 16?
    {"red_flags.under_16_any.question", 0xf80529cc, "Sind Sie unter 16?"},
    // This advice is made for people of 16 and over.
    {"red_flags.under_16_any.because", 0x84de0ea9, "Diese Ratschläge sind für Menschen ab 16 gemacht."},
    // Back pain since before 45, over 3 months, with several of: waking late at night, better moving, relatives with it, psoriasis?
    {"red_flags.axspa_yellow.question", 0x2c1d9b, "Rückenschmerzen, die vor dem Alter von 45 begannen und über 3 Monate dauern, mit mehreren davon: Aufwachen in der zweiten Nachthälfte, besser bei Bewegung, Verwandte mit dem Gleichen, Schuppenflechte?"},
    // Long back pain that began young and eases with moving should be checked for inflammation.
    {"red_flags.axspa_yellow.because", 0xef967a93, "Lang dauernde Rückenschmerzen, die in jungen Jahren begannen und bei Bewegung nachlassen, sollten auf Entzündung untersucht werden."},
    // See a doctor and ask about inflammatory back pain.
    {"red_flags.axspa_yellow.action", 0x1bafdf09, "Gehen Sie in eine Arztpraxis und fragen Sie nach entzündlichen Rückenschmerzen."},
    // Have you ever had a painful red eye, bowel inflammation or psoriasis?
    {"red_flags.uveitis_ibd_psoriasis.question", 0x1db6b128, "Hatten Sie je ein schmerzendes rotes Auge, eine Darmentzündung oder Schuppenflechte?"},
    // These can go along with inflammatory back pain.
    {"red_flags.uveitis_ibd_psoriasis.because", 0x41ac0269, "Diese können zusammen mit entzündlichen Rückenschmerzen auftreten."},
    // Mention it to your doctor; a red painful eye now should be seen today.
    {"red_flags.uveitis_ibd_psoriasis.action", 0xa4946a0, "Sprechen Sie es in Ihrer Arztpraxis an; ein jetzt rotes, schmerzendes Auge sollte heute untersucht werden."},
    // Are both thighs or hips and the shoulders stiff for over 45 minutes each morning, for two weeks or more?
    {"red_flags.pmr_pattern.question", 0x3cfb1cdc, "Sind beide Oberschenkel oder Hüften und die Schultern jeden Morgen über 45 Minuten steif, seit zwei Wochen oder länger?"},
    // Long morning stiffness in hips and shoulders should be looked at.
    {"red_flags.pmr_pattern.because", 0xd5c6fc9c, "Lange Morgensteifigkeit in Hüften und Schultern sollte untersucht werden."},
    // Is there a new headache, jaw pain on chewing, a tender scalp, or a change in vision?
    {"red_flags.gca_pattern.question", 0x4f08b24d, "Haben Sie neue Kopfschmerzen, Kieferschmerzen beim Kauen, eine druckempfindliche Kopfhaut oder eine Veränderung beim Sehen?"},
    // These can come from an inflamed artery that also serves the eyes.
    {"red_flags.gca_pattern.because", 0xebcca491, "Das kann von einer entzündeten Schlagader kommen, die auch die Augen versorgt."},
    // Be seen today; go now if vision has changed.
    {"red_flags.gca_pattern.action", 0x8117926c, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn sich das Sehen verändert hat."},
    // Pregnant or possibly so, with bleeding, tummy pain, regular tightenings, fluid loss, calf swelling or faintness?
    {"red_flags.pregnancy_warning.question", 0xaf4f0029, "Schwanger oder vielleicht schwanger, mit Blutung, Bauchschmerzen, einer Gebärmutter, die immer wieder hart wird, Abgang von Flüssigkeit, Schwellung der Wade oder Ohnmachtsgefühl?"},
    // In pregnancy these signs should be seen at once.
    {"red_flags.pregnancy_warning.because", 0x5c8b29e9, "In der Schwangerschaft sollten diese Zeichen sofort untersucht werden."},
    // Call your maternity unit now and be seen today; with bleeding and pain or faintness call emergency help.
    {"red_flags.pregnancy_warning.action", 0x8ea55f59, "Rufen Sie jetzt Ihre Geburtsklinik an und lassen Sie sich heute untersuchen; bei Blutung und Schmerzen oder bei Ohnmachtsgefühl holen Sie Notfallhilfe."},
    // Pain in the side with fever, burning or blood in the urine?
    {"red_flags.urinary_fever_flank.question", 0x589d57b0, "Schmerzen in der Seite mit Fieber, Brennen beim Wasserlassen oder Blut im Urin?"},
    // Pain in the side with fever or blood in the urine can come from the kidney.
    {"red_flags.urinary_fever_flank.because", 0x4e663c4f, "Schmerzen in der Seite mit Fieber oder Blut im Urin können von der Niere kommen."},
    // Chest pain, or arm, jaw or upper back pain with effort, or with sweating, sickness or breathlessness?
    {"red_flags.chest_or_exertional_back_pain.question", 0x83329de3, "Brustschmerzen, oder Schmerzen in Arm, Kiefer oder oberem Rücken bei Anstrengung oder mit Schwitzen, Übelkeit oder Kurzatmigkeit?"},
    // Such pain can come from the heart or the main artery.
    {"red_flags.chest_or_exertional_back_pain.because", 0x60d517d9, "Solche Schmerzen können vom Herzen oder von der Hauptschlagader kommen."},
    // Is there a band of blisters or rash in the painful area?
    {"red_flags.band_rash.question", 0x355f443c, "Haben Sie im schmerzenden Bereich ein Band aus Bläschen oder Ausschlag?"},
    // A band of blisters can be shingles, where early treatment helps most.
    {"red_flags.band_rash.because", 0x4be6caa3, "Ein Band aus Bläschen kann Gürtelrose sein, bei der eine frühe Behandlung am meisten hilft."},
    // See a doctor within three days.
    {"red_flags.band_rash.action", 0x82c4fbae, "Gehen Sie innerhalb von drei Tagen in eine Arztpraxis."},
    // Do you feel very unwell, confused, or newly or more short of breath than is usual for you, at rest or on small effort?
    {"red_flags.very_unwell.question", 0x9f64f3fe, "Fühlen Sie sich sehr krank oder verwirrt, oder sind Sie neu kurzatmig oder kurzatmiger als bei Ihnen üblich, in Ruhe oder bei kleiner Anstrengung?"},
    // Feeling very unwell, confused or breathless needs help first, whatever the muscles do.
    {"red_flags.very_unwell.because", 0xd780b41f, "Wer sich sehr krank fühlt, verwirrt oder kurzatmig ist, braucht zuerst Hilfe, was auch immer die Muskeln machen."},
    // Did you faint or nearly faint?
    {"red_flags.fainting.question", 0xcc769db0, "Waren Sie ohnmächtig oder fast ohnmächtig?"},
    // Fainting should be looked at today.
    {"red_flags.fainting.because", 0x54b3bd9, "Eine Ohnmacht sollte heute untersucht werden."},
    // Be seen today; call your local emergency number if it comes back or pain comes with it.
    {"red_flags.fainting.action", 0x979848f8, "Lassen Sie sich heute untersuchen; rufen Sie Ihren örtlichen Notruf an, wenn es wiederkommt oder Schmerzen dazukommen."},
    // Are you unable to stand or walk?
    {"red_flags.cannot_stand_or_walk.question", 0x5136c85, "Können Sie nicht stehen oder nicht gehen?"},
    // Not being able to stand or walk should be looked at today.
    {"red_flags.cannot_stand_or_walk.because", 0xbae416e6, "Wenn Sie nicht stehen oder nicht gehen können, sollte das heute untersucht werden."},
    // Be seen today; ask for help with getting there.
    {"red_flags.cannot_stand_or_walk.action", 0x2906c480, "Lassen Sie sich heute untersuchen; bitten Sie um Hilfe, um dorthin zu kommen."},
    // Does the pain lead to thoughts of ending your life?
    {"red_flags.self_harm_thoughts.question", 0xc923c130, "Führen die Schmerzen zu Gedanken, sich das Leben zu nehmen?"},
    // Such thoughts deserve help right away.
    {"red_flags.self_harm_thoughts.because", 0x1e6631d7, "Bei solchen Gedanken verdienen Sie sofort Hilfe."},
    // Call your local emergency number or a crisis line now.
    {"red_flags.self_harm_thoughts.action", 0xf3307ef0, "Rufen Sie jetzt Ihren örtlichen Notruf oder ein Krisentelefon an."},
    // In recent weeks, has your walk become unsteady or odd?
    {"red_flags.unsteady_walk_new.question", 0xd4aec483, "Ist Ihr Gang in den letzten Wochen unsicher oder ungewöhnlich geworden?"},
    // A new unsteady or odd walk can be a sign of pressure on the spinal cord.
    {"red_flags.unsteady_walk_new.because", 0x9f3ad316, "Ein neuer unsicherer oder ungewöhnlicher Gang kann ein Zeichen für Druck auf das Rückenmark sein."},
    // Be seen today; go now if bladder or bowel change too.
    {"red_flags.unsteady_walk_new.action", 0x65ce8540, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn Veränderungen an Blase oder Darm dazukommen."},
    // In recent weeks, have your legs begun to drag or to feel stiff as boards?
    {"red_flags.legs_stiff_or_dragging_new.question", 0x7a19d204, "Haben Ihre Beine in den letzten Wochen begonnen zu schleifen oder sich steif wie Bretter anzufühlen?"},
    // Legs that newly drag or stiffen can be a sign of pressure on the spinal cord.
    {"red_flags.legs_stiff_or_dragging_new.because", 0x2c9a8496, "Beine, die neuerdings schleifen oder steif werden, können ein Zeichen für Druck auf das Rückenmark sein."},
    // In recent weeks, have your hands become clumsy, for example with buttons?
    {"red_flags.clumsy_hands_new.question", 0x26a6b394, "Sind Ihre Hände in den letzten Wochen ungeschickt geworden, zum Beispiel bei Knöpfen?"},
    // Newly clumsy hands can be a sign of pressure on the spinal cord in the neck.
    {"red_flags.clumsy_hands_new.because", 0x6bb4ea1c, "Neuerdings ungeschickte Hände können ein Zeichen für Druck auf das Rückenmark im Hals sein."},
    // Does bending your neck send an electric shock down your back or legs?
    {"red_flags.shock_on_bending_neck.question", 0x99048182, "Fährt beim Beugen des Nackens ein Gefühl wie ein Stromschlag durch Ihren Rücken oder Ihre Beine?"},
    // A shock down the back on bending the neck can come from the spinal cord.
    {"red_flags.shock_on_bending_neck.because", 0x2b907f06, "Ein Gefühl wie ein Stromschlag den Rücken hinunter beim Beugen des Nackens kann vom Rückenmark kommen."},
    // In recent weeks, have both hands gone numb or tingly by day?
    {"red_flags.both_hands_numb_new.question", 0x5e908e4c, "Sind in den letzten Wochen tagsüber beide Hände taub geworden oder kribbeln sie?"},
    // Both hands numb or tingly by day can come from the neck or from nerves at the wrists.
    {"red_flags.both_hands_numb_new.because", 0xdb89c6a3, "Wenn tagsüber beide Hände taub sind oder kribbeln, kann das vom Hals oder von Nerven an den Handgelenken kommen."},
    // Be seen today if hands get clumsy or the walk changes.
    {"red_flags.both_hands_numb_new.action", 0xccd1f54, "Lassen Sie sich heute untersuchen, wenn die Hände ungeschickt werden oder der Gang sich ändert."},
    // In one leg: tingling, a numb patch or shooting pain below the knee?
    {"red_flags.nerve_sign_below_knee.question", 0xbb09f9bf, "In einem Bein: Kribbeln, eine taube Stelle oder einschießender Schmerz unterhalb des Knies?"},
    // These can come from a nerve; they often settle, and somebody should look at them within days.
    {"red_flags.nerve_sign_below_knee.because", 0xced938d9, "Das kann von einem Nerv kommen; es legt sich oft, und jemand sollte es in den nächsten Tagen untersuchen."},
    // In the last two weeks, has numbness, tingling or weakness in a leg got worse?
    {"red_flags.leg_signs_worse_in_two_weeks.question", 0x11a60906, "Ist in den letzten zwei Wochen Taubheit, Kribbeln oder Schwäche in einem Bein schlimmer geworden?"},
    // Nerve signs in a leg that get worse can mean growing pressure on a nerve.
    {"red_flags.leg_signs_worse_in_two_weeks.because", 0x430b0cf9, "Nervenzeichen in einem Bein, die schlimmer werden, können zunehmenden Druck auf einen Nerv bedeuten."},
    // Be seen today; go now if both legs are affected or bladder or bowel change.
    {"red_flags.leg_signs_worse_in_two_weeks.action", 0xb4b7e9cb, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn beide Beine betroffen sind, oder bei Veränderungen an Blase oder Darm."},
    // On walking or standing, do both legs get heavy, weak or numb, and recover when you sit or bend forward?
    {"red_flags.legs_fail_on_walking.question", 0x32cc227b, "Werden beim Gehen oder Stehen beide Beine schwer, schwach oder taub, und erholen sie sich, wenn Sie sitzen oder sich vorbeugen?"},
    // Legs that fail on walking and recover on sitting can mean that nerves in the low back have little room.
    {"red_flags.legs_fail_on_walking.because", 0x41e266c0, "Beine, die beim Gehen versagen und sich im Sitzen erholen, können bedeuten, dass Nerven im unteren Rücken wenig Platz haben."},
    // Go now if it gets worse or bladder or bowel change.
    {"red_flags.legs_fail_on_walking.action", 0xaf57a1fb, "Holen Sie jetzt Notfallhilfe, wenn es schlimmer wird, oder bei Veränderungen an Blase oder Darm."},
    // In the last three months, did it begin or get worse that both legs turn heavy, weak or numb on walking?
    {"red_flags.legs_fail_on_walking_new.question", 0xe3ee579b, "Hat es in den letzten drei Monaten begonnen oder ist es schlimmer geworden, dass beide Beine beim Gehen schwer, schwach oder taub werden?"},
    // When both legs newly fail on walking, important nerves may be under pressure.
    {"red_flags.legs_fail_on_walking_new.because", 0x94788ed0, "Wenn beide Beine neuerdings beim Gehen versagen, können wichtige Nerven unter Druck sein."},
    // In recent weeks, has one leg begun to give way?
    {"red_flags.one_leg_gives_way_new.question", 0x8b8d8551, "Hat in den letzten Wochen ein Bein begonnen einzuknicken?"},
    // A leg that newly gives way may come from a nerve, the hip or the knee.
    {"red_flags.one_leg_gives_way_new.because", 0x59031470, "Wenn ein Bein neuerdings einknickt, kann das von einem Nerv, der Hüfte oder dem Knie kommen."},
    // Be seen today if the leg is numb or weak too.
    {"red_flags.one_leg_gives_way_new.action", 0xd397918d, "Lassen Sie sich heute untersuchen, wenn das Bein auch taub oder schwach ist."},
    // Suddenly: a dropped face or eyelid, a weak arm, mixed-up speech, a numb side, or double sight?
    {"red_flags.stroke_sign.question", 0x7492ba4, "Plötzlich: eine hängende Gesichtshälfte oder ein hängendes Augenlid, ein schwacher Arm, wirre Sprache, eine taube Körperseite oder doppeltes Sehen?"},
    // Any one of these can be a sign that blood does not reach a part of the brain.
    {"red_flags.stroke_sign.because", 0x5694b0c0, "Jedes einzelne davon kann ein Zeichen sein, dass Blut einen Teil des Gehirns nicht erreicht."},
    // Call your local emergency number now, even if you are not sure.
    {"red_flags.stroke_sign.action", 0x8ca46e9f, "Rufen Sie jetzt Ihren örtlichen Notruf an, auch wenn Sie sich nicht sicher sind."},
    // Did a head or neck pain strike within a minute or so, unlike any before?
    {"red_flags.sudden_head_or_neck_pain.question", 0xc0b75c20, "Kam innerhalb von etwa einer Minute ein Kopf- oder Nackenschmerz, anders als alle zuvor?"},
    // A sudden head or neck pain unlike any before can come from an artery.
    {"red_flags.sudden_head_or_neck_pain.because", 0xd0d0ab0c, "Ein plötzlicher Kopf- oder Nackenschmerz, anders als alle zuvor, kann von einer Schlagader kommen."},
    // Are you ill, and too stiff in the neck to put the chin on the chest?
    {"red_flags.ill_with_stiff_neck.question", 0xc7598294, "Sind Sie krank, und ist der Nacken zu steif, um das Kinn auf die Brust zu legen?"},
    // Being ill with a stiff neck can be an infection around the brain and spinal cord.
    {"red_flags.ill_with_stiff_neck.because", 0x8a1333de, "Krankheitsgefühl mit steifem Nacken kann eine Infektion rund um Gehirn und Rückenmark sein."},
    // Is the jaw hard to open, with cramps?
    {"red_flags.jaw_locked.question", 0x1498f1ed, "Ist der Kiefer schwer zu öffnen, mit Krämpfen?"},
    // A jaw that is hard to open, with cramps, can be a sign of a wound infection that stiffens muscles.
    {"red_flags.jaw_locked.because", 0x7b20101b, "Ein Kiefer, der schwer zu öffnen ist, mit Krämpfen, kann ein Zeichen für eine Wundinfektion sein, die Muskeln steif macht."},
    // In the last three days: 38 C (100.4 F) or more, hot and shivery without measuring, or shaking chills?
    {"red_flags.fever_now.question", 0xcf18669d, "In den letzten drei Tagen: 38 °C (100,4 °F) oder mehr, heiß und fröstelnd, ohne gemessen zu haben, oder Schüttelfrost?"},
    // Fever along with pain can be a sign of an infection that needs treatment.
    {"red_flags.fever_now.because", 0x567e6b12, "Fieber zusammen mit Schmerzen kann ein Zeichen für eine Infektion sein, die behandelt werden muss."},
    // Be seen today if back, buttock, hip or thigh hurts, go now if you feel very unwell.
    {"red_flags.fever_now.action", 0x653227d1, "Lassen Sie sich heute untersuchen, wenn Rücken, Gesäß, Hüfte oder Oberschenkel schmerzt; holen Sie jetzt Notfallhilfe, wenn Sie sich sehr krank fühlen."},
    // Do you wake soaked in sweat, apart from hot flushes that you know?
    {"red_flags.night_sweats_drenching.question", 0xaa6e7c36, "Wachen Sie schweißgebadet auf, abgesehen von Hitzewallungen, die Sie kennen?"},
    // Soaking night sweats can go along with an infection or another illness.
    {"red_flags.night_sweats_drenching.because", 0xbb297607, "Starker Nachtschweiß kann mit einer Infektion oder einer anderen Krankheit zusammen auftreten."},
    // Be seen today with new back pain.
    {"red_flags.night_sweats_drenching.action", 0x6517a409, "Lassen Sie sich bei neuen Rückenschmerzen heute untersuchen."},
    // Do you feel ill all over, as with flu?
    {"red_flags.ill_like_flu.question", 0x61af5b17, "Fühlen Sie sich am ganzen Körper krank, wie bei einer Grippe?"},
    // Feeling ill as with flu matters more together with a pain in one spot.
    {"red_flags.ill_like_flu.because", 0x48097f4c, "Krankheitsgefühl wie bei einer Grippe wiegt zusammen mit Schmerzen an einer Stelle schwerer."},
    // Rest, and be seen today if one spot hurts or swells; go now if that pain is severe.
    {"red_flags.ill_like_flu.action", 0x72e28acc, "Ruhen Sie sich aus, und lassen Sie sich heute untersuchen, wenn eine Stelle schmerzt oder anschwillt; holen Sie jetzt Notfallhilfe, wenn dieser Schmerz stark ist."},
    // Has the skin over the painful spot lost its feeling?
    {"red_flags.skin_numb_over_pain.question", 0x5703813a, "Hat die Haut über der schmerzenden Stelle das Gefühl verloren?"},
    // Lost feeling over a painful spot can come from a nerve or, with severe pain or illness, from a deep infection.
    {"red_flags.skin_numb_over_pain.because", 0xf06e552, "Fehlendes Gefühl über einer schmerzenden Stelle kann von einem Nerv kommen oder, mit starken Schmerzen oder Krankheit, von einer tiefen Infektion."},
    // Go now with severe pain, fever or feeling ill.
    {"red_flags.skin_numb_over_pain.action", 0x8cd3ef59, "Holen Sie jetzt Notfallhilfe bei starken Schmerzen, Fieber oder Krankheitsgefühl."},
    // In the last days, did severe hip or groin pain begin?
    {"red_flags.hip_pain_severe_in_days.question", 0x664ae38a, "Haben in den letzten Tagen starke Hüft- oder Leistenschmerzen begonnen?"},
    // Severe hip or groin pain that began within days can be an infected or broken hip.
    {"red_flags.hip_pain_severe_in_days.because", 0xf8d9c3bb, "Starke Hüft- oder Leistenschmerzen, die innerhalb von Tagen begannen, können eine infizierte oder gebrochene Hüfte sein."},
    // Be seen today; go now if you feel feverish, or the leg takes no weight.
    {"red_flags.hip_pain_severe_in_days.action", 0x8d8af8b6, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn Sie sich fiebrig fühlen oder das Bein kein Gewicht trägt."},
    // In the last 12 months, have you injected drugs, other than as treatment?
    {"red_flags.injects_drugs.question", 0xb5f63977, "Haben Sie sich in den letzten 12 Monaten Drogen gespritzt, außer zur Behandlung?"},
    // Injected drugs raise the risk of an infection of the spine or a joint.
    {"red_flags.injects_drugs.because", 0xa07cc3aa, "Gespritzte Drogen erhöhen das Risiko für eine Infektion der Wirbelsäule oder eines Gelenks."},
    // With new back pain, be seen the same day.
    {"red_flags.injects_drugs.action", 0xccbfe7fb, "Lassen Sie sich bei neuen Rückenschmerzen noch am selben Tag untersuchen."},
    // Dialysis, or a drip line, port or catheter in your body?
    {"red_flags.dialysis_or_line.question", 0x79eaee0f, "Dialyse oder ein liegender Zugang für Infusionen, Port oder Katheter in Ihrem Körper?"},
    // Dialysis or a tube into the body raises the risk of an infection of the spine.
    {"red_flags.dialysis_or_line.because", 0xc8882131, "Dialyse oder ein Schlauch in den Körper erhöht das Risiko für eine Infektion der Wirbelsäule."},
    // Is your immune system weak, by illness or medicine?
    {"red_flags.immune_weak.question", 0xc86afab5, "Ist Ihr Immunsystem schwach, durch Krankheit oder Medikamente?"},
    // A weak immune system raises the risk of an infection of the spine.
    {"red_flags.immune_weak.because", 0x19075777, "Ein schwaches Immunsystem erhöht das Risiko für eine Infektion der Wirbelsäule."},
    // A needle or procedure in or at the spine: as treatment in the last three months, or for a birth or test in the last month?
    {"red_flags.spine_needle_recent.question", 0x17991ad7, "Ein Nadelstich oder Eingriff in oder an der Wirbelsäule: als Behandlung in den letzten drei Monaten, oder für eine Geburt oder Untersuchung in den letzten dreißig Tagen?"},
    // After a needle or procedure at the spine an infection there is rare but possible.
    {"red_flags.spine_needle_recent.because", 0x2f3629b4, "Nach einem Nadelstich oder Eingriff an der Wirbelsäule ist eine Infektion dort selten, aber möglich."},
    // With new or worse back pain, be seen the same day; go now with fever, weakness or numbness.
    {"red_flags.spine_needle_recent.action", 0xfa0380da, "Lassen Sie sich bei neuen oder schlimmeren Rückenschmerzen noch am selben Tag untersuchen; holen Sie jetzt Notfallhilfe bei Fieber, Schwäche oder Taubheitsgefühl."},
    // Have you got diabetes?
    {"red_flags.diabetes.question", 0xe359b478, "Haben Sie Diabetes?"},
    // Diabetes raises the risk of an infection of the spine.
    {"red_flags.diabetes.because", 0x52d28d19, "Diabetes erhöht das Risiko für eine Infektion der Wirbelsäule."},
    // With new severe, constant or worsening back pain, be seen the same day.
    {"red_flags.diabetes.action", 0x20158f1e, "Lassen Sie sich bei neuen starken, ständigen oder schlimmer werdenden Rückenschmerzen noch am selben Tag untersuchen."},
    // In the last month, was there an infection that needed treatment?
    {"red_flags.infection_last_month.question", 0x6a7200f9, "Gab es in den letzten dreißig Tagen eine Infektion, die behandelt werden musste?"},
    // An infection elsewhere can now and then spread to the spine.
    {"red_flags.infection_last_month.because", 0x39c8d8af, "Eine Infektion an anderer Stelle kann hin und wieder auf die Wirbelsäule übergehen."},
    // In the last three months, was there an operation or a hospital procedure?
    {"red_flags.procedure_last_three_months.question", 0xaae0926d, "Gab es in den letzten drei Monaten eine Operation oder einen Eingriff im Krankenhaus?"},
    // After an operation or procedure germs can now and then reach the spine.
    {"red_flags.procedure_last_three_months.because", 0x57cfa434, "Nach einer Operation oder einem Eingriff können Keime hin und wieder die Wirbelsäule erreichen."},
    // In the last month, have you taken steroid tablets (not an inhaler or cream)?
    {"red_flags.steroids_recent.question", 0x4aa629d8, "Haben Sie in den letzten dreißig Tagen Kortisontabletten genommen (kein Spray zum Einatmen, keine Creme)?"},
    // In the weeks after steroid tablets infections, clots and broken bones were seen more often.
    {"red_flags.steroids_recent.because", 0x98193300, "In den Wochen nach Kortisontabletten kamen Infektionen, Blutgerinnsel und Knochenbrüche häufiger vor."},
    // With new severe or worsening back pain, or a swollen calf, be seen the same day.
    {"red_flags.steroids_recent.action", 0x96a76a98, "Lassen Sie sich bei neuen starken oder schlimmer werdenden Rückenschmerzen oder einer geschwollenen Wade noch am selben Tag untersuchen."},
    // Do you drink a lot of alcohol on most days?
    {"red_flags.heavy_alcohol.question", 0x5b39c56c, "Trinken Sie an den meisten Tagen viel Alkohol?"},
    // Much alcohol on most days goes along with a higher risk of an infection of the spine.
    {"red_flags.heavy_alcohol.because", 0xd3c0baad, "Viel Alkohol an den meisten Tagen geht mit einem höheren Risiko für eine Infektion der Wirbelsäule einher."},
    // Has pain that no position eases woken you every night for two weeks?
    {"red_flags.night_pain_every_night.question", 0x2bc19bd2, "Haben Schmerzen, die keine Lage lindert, Sie zwei Wochen lang jede Nacht geweckt?"},
    // Such night pain is also common in harmless back pain, but week after week it should be looked at.
    {"red_flags.night_pain_every_night.because", 0xc508ff08, "Solche Schmerzen in der Nacht sind auch bei harmlosen Rückenschmerzen häufig, aber wenn sie Woche für Woche kommen, sollten sie untersucht werden."},
    // Does pain go round the chest or tummy like a belt?
    {"red_flags.band_like_pain.question", 0x65862d2d, "Ziehen Schmerzen wie ein Gürtel um Brust oder Bauch?"},
    // Pain like a belt can come from the spine or from a nerve at the ribs.
    {"red_flags.band_like_pain.because", 0xed26600c, "Schmerzen wie ein Gürtel können von der Wirbelsäule oder von einem Nerv an den Rippen kommen."},
    // Go now with numb or weak legs, or bladder or bowel changes.
    {"red_flags.band_like_pain.action", 0xf6981d2d, "Holen Sie jetzt Notfallhilfe bei tauben oder schwachen Beinen oder Veränderungen an Blase oder Darm."},
    // Is there a lump in the groin that is hard, too sensitive to touch, or no longer goes back in?
    {"red_flags.groin_lump_hard.question", 0x4646f2ed, "Haben Sie in der Leiste eine Beule, die hart ist, zu empfindlich zum Berühren ist oder nicht mehr zurückgeht?"},
    // A groin lump that is hard, very sore or stuck can be a hernia that is trapped.
    {"red_flags.groin_lump_hard.because", 0xb72e1d81, "Eine Beule in der Leiste, die hart ist, sehr schmerzt oder feststeckt, kann ein eingeklemmter Leistenbruch sein."},
    // Are you newly unable to put weight on one leg?
    {"red_flags.cannot_take_weight_on_one_leg.question", 0xd753713c, "Können Sie ein Bein neuerdings nicht mehr belasten?"},
    // A leg that newly takes no weight can mean a broken bone or an infected joint.
    {"red_flags.cannot_take_weight_on_one_leg.because", 0x7fdf0e28, "Ein Bein, das neuerdings kein Gewicht trägt, kann einen gebrochenen Knochen oder ein infiziertes Gelenk bedeuten."},
    // Be seen today; go now after a fall, with fever, or with severe hip or groin pain.
    {"red_flags.cannot_take_weight_on_one_leg.action", 0x72cd48e5, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe nach einem Sturz, bei Fieber oder bei starken Hüft- oder Leistenschmerzen."},
    // Since a fall or sudden pain, does one leg look shorter or turned out?
    {"red_flags.leg_short_or_turned_out.question", 0xb0b7aa64, "Sieht seit einem Sturz oder plötzlichen Schmerzen ein Bein kürzer oder nach außen gedreht aus?"},
    // A leg that looks shorter or turned out since a fall or sudden pain can mean a broken hip.
    {"red_flags.leg_short_or_turned_out.because", 0x762ff3d7, "Ein Bein, das seit einem Sturz oder plötzlichen Schmerzen kürzer oder nach außen gedreht aussieht, kann eine gebrochene Hüfte bedeuten."},
    // Is the pain far worse than the injury or effort explains?
    {"red_flags.pain_worse_than_injury_explains.question", 0x599b25c, "Sind die Schmerzen viel stärker, als die Verletzung oder Anstrengung erklärt?"},
    // Pain far beyond the injury can mean pressure inside a muscle or a deep infection.
    {"red_flags.pain_worse_than_injury_explains.because", 0xc96cd5c8, "Schmerzen, die weit über die Verletzung hinausgehen, können Druck in einem Muskel oder eine tiefe Infektion bedeuten."},
    // Be seen today with swelling, go now with a hard muscle, fever or feeling ill.
    {"red_flags.pain_worse_than_injury_explains.action", 0xad8e2cb8, "Lassen Sie sich bei Schwellung heute untersuchen; holen Sie jetzt Notfallhilfe bei hartem Muskel, Fieber oder Krankheitsgefühl."},
    // Is the thigh or buttock swollen and hard as wood?
    {"red_flags.thigh_or_buttock_hard_and_swollen.question", 0xe93e0617, "Ist der Oberschenkel oder das Gesäß geschwollen und hart wie Holz?"},
    // A hard, swollen thigh or buttock can mean dangerous pressure inside the muscle.
    {"red_flags.thigh_or_buttock_hard_and_swollen.because", 0x6563adce, "Ein harter, geschwollener Oberschenkel oder ein hartes, geschwollenes Gesäß kann gefährlichen Druck im Muskel bedeuten."},
    // Be seen today; go now if the pain is severe or the leg tingles or is weak.
    {"red_flags.thigh_or_buttock_hard_and_swollen.action", 0x5d56f40a, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn die Schmerzen stark sind oder das Bein kribbelt oder schwach ist."},
    // After unusual exercise in the last week, are the muscles clearly swollen?
    {"red_flags.muscles_swollen_after_exercise.question", 0x7c4b06dc, "Sind nach ungewohnter Anstrengung in der letzten Woche die Muskeln deutlich geschwollen?"},
    // Muscles that swell after unusual exercise can be breaking down.
    {"red_flags.muscles_swollen_after_exercise.because", 0xbe41d474, "Muskeln, die nach ungewohnter Anstrengung anschwellen, können zerfallen."},
    // Go now with severe pain or dark urine.
    {"red_flags.muscles_swollen_after_exercise.action", 0xe8ade601, "Holen Sie jetzt Notfallhilfe bei starken Schmerzen oder dunklem Urin."},
    // After unusual exercise in the last week, can you hardly lift or bend the limb?
    {"red_flags.muscles_very_weak_after_exercise.question", 0x4170c394, "Können Sie nach ungewohnter Anstrengung in der letzten Woche Arm oder Bein kaum heben oder beugen?"},
    // Muscles that stay very weak after unusual exercise can be breaking down.
    {"red_flags.muscles_very_weak_after_exercise.because", 0x1dd02e30, "Muskeln, die nach ungewohnter Anstrengung sehr schwach bleiben, können zerfallen."},
    // Go now with dark urine, or with severe pain and swelling.
    {"red_flags.muscles_very_weak_after_exercise.action", 0x4664a5cd, "Holen Sie jetzt Notfallhilfe bei dunklem Urin, oder bei starken Schmerzen und Schwellung."},
    // In the last seven days, did you do exercise that is new to you or far harder than usual?
    {"red_flags.unusual_exercise_last_week.question", 0x1250e305, "Haben Sie sich in den letzten sieben Tagen auf neue Art oder viel stärker als sonst körperlich angestrengt?"},
    // Sore muscles after new effort are common; they matter more when swollen or very weak, or with dark urine.
    {"red_flags.unusual_exercise_last_week.because", 0x8b615b53, "Schmerzende Muskeln nach neuer Anstrengung sind häufig; sie wiegen schwerer, wenn sie geschwollen oder sehr schwach sind, oder bei dunklem Urin."},
    // Drink, keep moving gently, and be seen today if they are very weak, and go now for dark urine, or severe pain with swelling.
    {"red_flags.unusual_exercise_last_week.action", 0xeedc7acf, "Trinken Sie genug, bewegen Sie sich sanft weiter, und lassen Sie sich heute untersuchen, wenn die Muskeln sehr schwach sind; holen Sie jetzt Notfallhilfe bei dunklem Urin oder starken Schmerzen mit Schwellung."},
    // Was the leg suddenly forced far forward and straight, as in a slip, the splits or water-skiing?
    {"red_flags.leg_forced_straight.question", 0x9738e2ae, "Wurde das Bein plötzlich gewaltsam weit nach vorn gestreckt, wie beim Ausrutschen, Spagat oder Wasserski?"},
    // This can tear a hamstring off the sit bone, also without a pop.
    {"red_flags.leg_forced_straight.because", 0x3f3c7166, "Das kann einen hinteren Oberschenkelmuskel vom Sitzbein abreißen, auch ohne Knall."},
    // Within three days with wide bruising, a limp or weakness.
    {"red_flags.leg_forced_straight.action", 0x8135bad2, "Innerhalb von drei Tagen bei großflächigem Bluterguss, Hinken oder Schwäche."},
    // Did a sharp pain hit the sit bone all at once?
    {"red_flags.sudden_sit_bone_pain.question", 0x698549c9, "Kam am Sitzbein auf einmal ein stechender Schmerz?"},
    // A sharp pain at the sit bone can be a tendon or a piece of bone pulled off.
    {"red_flags.sudden_sit_bone_pain.because", 0xf08f299a, "Ein stechender Schmerz am Sitzbein kann eine abgerissene Sehne oder ein abgerissenes Stück Knochen sein."},
    // Is there a big bruise that nothing explains?
    {"red_flags.large_bruise_unexplained.question", 0xa538e36d, "Haben Sie einen großen Bluterguss, den nichts erklärt?"},
    // A big bruise that nothing explains should be looked at.
    {"red_flags.large_bruise_unexplained.because", 0xf4080a3b, "Ein großer Bluterguss, den nichts erklärt, sollte untersucht werden."},
    // Be seen today with a blood thinner, more bruises or bleeding gums.
    {"red_flags.large_bruise_unexplained.action", 0x6c0506be, "Lassen Sie sich bei Blutverdünnern, weiteren Blutergüssen oder Zahnfleischbluten heute untersuchen."},
    // Urine brown like cola, or hardly any for half a day?
    {"red_flags.dark_or_little_urine.question", 0x9907b119, "Urin braun wie Cola, oder einen halben Tag lang kaum Urin?"},
    // Dark or very little urine can be a sign that muscle is breaking down or the kidneys struggle.
    {"red_flags.dark_or_little_urine.because", 0xdd8876fd, "Dunkler oder sehr wenig Urin kann ein Zeichen sein, dass Muskeln zerfallen oder die Nieren Mühe haben."},
    // Be seen today; go now with severe muscle pain or weakness.
    {"red_flags.dark_or_little_urine.action", 0xe28cb970, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe bei starken Muskelschmerzen oder Muskelschwäche."},
    // Have you ever smoked for a year or more?
    {"red_flags.ever_smoked.question", 0x16ff1e27, "Haben Sie je ein Jahr oder länger geraucht?"},
    // Smoking, now or earlier, raises the chance of a widened main artery.
    {"red_flags.ever_smoked.because", 0xa5546bbe, "Rauchen, jetzt oder früher, macht eine erweiterte Hauptschlagader wahrscheinlicher."},
    // Over 60, with new severe or growing back, side or tummy pain, be seen the same day.
    {"red_flags.ever_smoked.action", 0x2ddf07e9, "Mit über 60: Lassen Sie sich bei neuen starken oder zunehmenden Schmerzen in Rücken, Seite oder Bauch noch am selben Tag untersuchen."},
    // Have you been told of high blood pressure, or been given tablets for it?
    {"red_flags.high_blood_pressure.question", 0x3971ebcd, "Wurde Ihnen gesagt, dass Sie Bluthochdruck haben, oder haben Sie Tabletten dagegen bekommen?"},
    // High blood pressure raises the chance of a widened main artery.
    {"red_flags.high_blood_pressure.because", 0xdabd94da, "Bluthochdruck macht eine erweiterte Hauptschlagader wahrscheinlicher."},
    // Did a parent, brother, sister or child have a swollen main artery (aortic aneurysm)?
    {"red_flags.family_aneurysm.question", 0x7956d741, "Hatte ein Elternteil, Bruder, Schwester oder Kind eine erweiterte Hauptschlagader (Aortenaneurysma)?"},
    // A widened main artery is more likely where a close relative had one.
    {"red_flags.family_aneurysm.because", 0x8a598d8e, "Eine erweiterte Hauptschlagader ist wahrscheinlicher, wenn nahe Verwandte eine hatten."},
    // Was there ever a heart attack, a stroke or a blocked leg artery?
    {"red_flags.artery_disease.question", 0x1c096948, "Hatten Sie je einen Herzinfarkt, einen Schlaganfall oder eine verschlossene Beinschlagader?"},
    // Who has narrowed arteries has a higher chance of a widened main artery too.
    {"red_flags.artery_disease.because", 0xc15942a8, "Wer verengte Schlagadern hat, hat auch eher eine erweiterte Hauptschlagader."},
    // Can you feel a strong pulse or heartbeat in your tummy?
    {"red_flags.pulsing_tummy.question", 0x82385d41, "Spüren Sie einen starken Puls oder Herzschlag im Bauch?"},
    // A strong pulse in the tummy can come from a widened main artery, though slim people may feel their own.
    {"red_flags.pulsing_tummy.because", 0x736d7fff, "Ein starker Puls im Bauch kann von einer erweiterten Hauptschlagader kommen, auch wenn schlanke Menschen dort ihren eigenen Puls spüren können."},
    // With new pain be seen today, and go now if it is severe or you are 50 or over.
    {"red_flags.pulsing_tummy.action", 0xde49f2a5, "Lassen Sie sich bei neuen Schmerzen heute untersuchen; holen Sie jetzt Notfallhilfe, wenn sie stark sind oder Sie 50 oder älter sind."},
    // Are you now in a cold sweat, pale or clammy?
    {"red_flags.cold_sweat_now.question", 0xfc001ac9, "Haben Sie jetzt kalten Schweiß, oder sind Sie blass oder feuchtkalt?"},
    // A cold sweat with pale, clammy skin can mean that the body is short of blood.
    {"red_flags.cold_sweat_now.because", 0xfc4e85a, "Kalter Schweiß mit blasser, feuchtkalter Haut kann bedeuten, dass dem Körper Blut fehlt."},
    // Be seen today; call your local emergency number now if back, side, tummy or chest hurts.
    {"red_flags.cold_sweat_now.action", 0xeddd9df2, "Lassen Sie sich heute untersuchen; rufen Sie jetzt Ihren örtlichen Notruf an, wenn Rücken, Seite, Bauch oder Brust schmerzt."},
    // Newly, on one leg only: warm skin, or veins that stand out?
    {"red_flags.leg_warm_or_new_veins.question", 0xee5b4aa1, "Neu, nur an einem Bein: warme Haut oder hervortretende Venen?"},
    // A warm leg, or new veins on one side, can be a sign of a blood clot.
    {"red_flags.leg_warm_or_new_veins.because", 0xb58e47ca, "Ein warmes Bein oder neue Venen auf einer Seite können ein Zeichen für ein Blutgerinnsel sein."},
    // Be seen today if that leg hurts or swells, and go now if you are short of breath.
    {"red_flags.leg_warm_or_new_veins.action", 0x56aca505, "Lassen Sie sich heute untersuchen, wenn dieses Bein schmerzt oder anschwillt; holen Sie jetzt Notfallhilfe, wenn Sie kurzatmig sind."},
    // Does the foot hurt at night so that you hang it out of bed?
    {"red_flags.foot_pain_at_night.question", 0xb67b05a7, "Schmerzt der Fuß nachts so, dass Sie ihn aus dem Bett hängen?"},
    // A foot that hurts at night and eases when it hangs down may get too little blood.
    {"red_flags.foot_pain_at_night.because", 0x30363d91, "Ein Fuß, der nachts schmerzt und beim Herabhängen besser wird, kann zu wenig Blut bekommen."},
    // Be seen today; go now if the foot turns cold, white or numb.
    {"red_flags.foot_pain_at_night.action", 0xe34a4d31, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn der Fuß kalt, weiß oder taub wird."},
    // Are you on a blood thinner (such as warfarin, apixaban or clopidogrel), or with a bleeding disorder (such as haemophilia)?
    {"red_flags.blood_thinner_or_bleeding_disorder.question", 0x9b1a989, "Nehmen Sie Blutverdünner (wie Warfarin, Apixaban oder Clopidogrel), oder haben Sie eine Blutungsneigung (wie die Bluterkrankheit)?"},
    // Blood thinners and bleeding disorders make a bleed inside more likely.
    {"red_flags.blood_thinner_or_bleeding_disorder.because", 0x229fbb28, "Blutverdünner und Blutungsneigung machen eine innere Blutung wahrscheinlicher."},
    // With new pain that came suddenly or grows, be seen the same day; go now if a leg is weak or you feel faint.
    {"red_flags.blood_thinner_or_bleeding_disorder.action", 0xeaaa8d4f, "Lassen Sie sich bei neuen Schmerzen, die plötzlich kamen oder zunehmen, noch am selben Tag untersuchen; holen Sie jetzt Notfallhilfe, wenn ein Bein schwach ist, oder bei Ohnmachtsgefühl."},
    // Do you take oestrogen, as a pill, patch, ring or hormone therapy?
    {"red_flags.oestrogen.question", 0x91e780eb, "Nehmen Sie Östrogen, als Pille, Pflaster, Ring oder Hormontherapie?"},
    // Oestrogen can raise the chance of a blood clot in the leg.
    {"red_flags.oestrogen.because", 0x8de972bc, "Östrogen kann ein Blutgerinnsel im Bein wahrscheinlicher machen."},
    // With leg pain that nothing explains, or a swollen leg, be seen the same day.
    {"red_flags.oestrogen.action", 0x3ec973a2, "Lassen Sie sich bei Beinschmerzen, die nichts erklärt, oder einem geschwollenen Bein noch am selben Tag untersuchen."},
    // In the last month, did you travel for four hours or more in one go?
    {"red_flags.long_travel_last_month.question", 0x163f16fb, "Sind Sie in den letzten dreißig Tagen vier Stunden oder länger am Stück gereist?"},
    // Long travel can raise the chance of a blood clot in the leg.
    {"red_flags.long_travel_last_month.because", 0x9dbe8198, "Lange Reisen können ein Blutgerinnsel im Bein wahrscheinlicher machen."},
    // Is there severe tummy pain now?
    {"red_flags.tummy_pain_severe.question", 0x65793e90, "Haben Sie jetzt starke Bauchschmerzen?"},
    // Severe tummy pain can come from an organ or an artery, and not from the back.
    {"red_flags.tummy_pain_severe.because", 0xaa28e9a, "Starke Bauchschmerzen können von einem Organ oder einer Schlagader kommen und nicht vom Rücken."},
    // Be seen today; go now if you are sick again and again, feverish, clammy or faint.
    {"red_flags.tummy_pain_severe.action", 0xfffa068c, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn Sie sich immer wieder übergeben, fiebrig oder feuchtkalt sind, oder bei Ohnmachtsgefühl."},
    // Does tummy pain go straight through to the back?
    {"red_flags.pain_bores_to_back.question", 0x486cda11, "Gehen Bauchschmerzen gerade durch bis in den Rücken?"},
    // Tummy pain that goes through to the back can come from the pancreas, for example.
    {"red_flags.pain_bores_to_back.because", 0x9d294cdb, "Bauchschmerzen, die bis in den Rücken gehen, können zum Beispiel von der Bauchspeicheldrüse kommen."},
    // Be seen today; go now if it is severe, or if you are sick again and again.
    {"red_flags.pain_bores_to_back.action", 0x49af5883, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe, wenn sie stark sind oder wenn Sie sich immer wieder übergeben."},
    // Have you been sick (vomited) again and again in the last day or two?
    {"red_flags.vomiting_repeated.question", 0xc9ca84e6, "Haben Sie sich in den letzten ein bis zwei Tagen immer wieder übergeben (erbrochen)?"},
    // Being sick again and again is looked at; with new pain it can come from an organ in the tummy.
    {"red_flags.vomiting_repeated.because", 0x8add4ee0, "Wiederholtes Erbrechen wird untersucht; mit neuen Schmerzen kann es von einem Organ im Bauch kommen."},
    // Go sooner if it goes on; be seen today with new back, side or tummy pain.
    {"red_flags.vomiting_repeated.action", 0x3f4c970b, "Gehen Sie früher, wenn es anhält; lassen Sie sich bei neuen Schmerzen in Rücken, Seite oder Bauch heute untersuchen."},
    // Have you vomited blood or something like coffee grounds, or passed stool black as tar (not from iron tablets)?
    {"red_flags.blood_vomited_or_black_stool.question", 0x1c6475fe, "Haben Sie Blut oder etwas wie Kaffeesatz erbrochen, oder hatten Sie Stuhl schwarz wie Teer (nicht von Eisentabletten)?"},
    // Vomited blood, or stool like tar, can mean bleeding in the gut.
    {"red_flags.blood_vomited_or_black_stool.because", 0x73a5961c, "Erbrochenes Blut oder Stuhl wie Teer kann eine Blutung in Magen oder Darm bedeuten."},
    // For a day or more: no stool and no wind at all?
    {"red_flags.no_stool_no_wind.question", 0xb113ba40, "Seit einem Tag oder länger: gar kein Stuhl und gar keine Winde?"},
    // When stool and wind both stop, the bowel can be blocked.
    {"red_flags.no_stool_no_wind.because", 0x5d73e33b, "Wenn weder Stuhl noch Winde abgehen, kann der Darm verschlossen sein."},
    // Be seen today; go now with severe tummy pain, or if you are sick again and again.
    {"red_flags.no_stool_no_wind.action", 0x2b950f35, "Lassen Sie sich heute untersuchen; holen Sie jetzt Notfallhilfe bei starken Bauchschmerzen, oder wenn Sie sich immer wieder übergeben."},
    // Has your skin or the white of your eyes turned yellow?
    {"red_flags.skin_or_eyes_yellow.question", 0x6a2abc97, "Ist Ihre Haut oder das Weiße Ihrer Augen gelb geworden?"},
    // Yellow skin or eyes can come from the bile, the pancreas or the liver.
    {"red_flags.skin_or_eyes_yellow.because", 0xa99377ec, "Gelbe Haut oder Augen können von der Galle, der Bauchspeicheldrüse oder der Leber kommen."},
    // Is there blood in your urine?
    {"red_flags.blood_in_urine.question", 0xb282980f, "Haben Sie Blut im Urin?"},
    // Blood in the urine can come from a stone, an infection or, now and then, a tumour.
    {"red_flags.blood_in_urine.because", 0xb15ce89a, "Blut im Urin kann von einem Stein, einer Infektion oder, hin und wieder, einem Tumor kommen."},
    // Be seen today with new pain, fever or a blood thinner.
    {"red_flags.blood_in_urine.action", 0xdfae076, "Lassen Sie sich bei neuen Schmerzen, Fieber oder Blutverdünnern heute untersuchen."},
    // Does it burn when you pass urine?
    {"red_flags.urine_burns.question", 0xd703ca72, "Brennt es beim Wasserlassen?"},
    // Burning on passing urine can be an infection, which can rise to the kidneys.
    {"red_flags.urine_burns.because", 0xe4364e31, "Brennen beim Wasserlassen kann eine Infektion sein, die zu den Nieren aufsteigen kann."},
    // Be seen today with new pain in the side.
    {"red_flags.urine_burns.action", 0xca899e4f, "Lassen Sie sich bei neuen Schmerzen in der Seite heute untersuchen."},
    // Is there sudden severe pain in a testicle?
    {"red_flags.testicle_pain_sudden.question", 0x4ac2c3e, "Haben Sie plötzliche starke Schmerzen in einem Hoden?"},
    // Sudden severe pain in a testicle can mean that its blood supply is cut off.
    {"red_flags.testicle_pain_sudden.because", 0x2cc0f657, "Plötzliche starke Schmerzen in einem Hoden können bedeuten, dass seine Blutzufuhr unterbrochen ist."},
    // Are you pregnant, or could you be?
    {"red_flags.may_be_pregnant.question", 0x61f267b6, "Sind Sie schwanger, oder könnten Sie es sein?"},
    // In a pregnancy, known or not, some pains should be seen sooner.
    {"red_flags.may_be_pregnant.because", 0x6f5a5487, "In einer Schwangerschaft, bekannt oder nicht, sollten manche Schmerzen früher untersucht werden."},
    // With new tummy pain be seen today; go now if you feel faint, or if it is severe or at the tip of a shoulder.
    {"red_flags.may_be_pregnant.action", 0x8fbc2882, "Lassen Sie sich bei neuen Bauchschmerzen heute untersuchen; holen Sie jetzt Notfallhilfe bei Ohnmachtsgefühl, oder wenn sie stark sind oder an der Schulterspitze auftreten."},
    // Did you give birth in the last six weeks?
    {"red_flags.birth_in_six_weeks.question", 0xdff6ade7, "Haben Sie in den letzten sechs Wochen ein Kind geboren?"},
    // In the weeks after a birth, clots and infections are more likely.
    {"red_flags.birth_in_six_weeks.because", 0xbc59f6a3, "In den Wochen nach einer Geburt sind Blutgerinnsel und Infektionen wahrscheinlicher."},
    // With fever, or a leg that hurts or swells, be seen today; go now if you are short of breath.
    {"red_flags.birth_in_six_weeks.action", 0xbf5a9252, "Lassen Sie sich bei Fieber oder einem Bein, das schmerzt oder anschwillt, heute untersuchen; holen Sie jetzt Notfallhilfe, wenn Sie kurzatmig sind."},
    // Pregnant, or birth in the last six weeks: bad headache, spots before the eyes, pain under the ribs, much blood lost, or a baby that moves less?
    {"red_flags.pregnancy_or_birth_emergency.question", 0x19957733, "Schwanger oder Geburt in den letzten sechs Wochen: schlimme Kopfschmerzen, Flecken vor den Augen, Schmerzen unter den Rippen, viel Blutverlust oder ein Baby, das sich weniger bewegt?"},
    // In pregnancy and soon after a birth such a sign can be grave for mother or baby.
    {"red_flags.pregnancy_or_birth_emergency.because", 0xff238f25, "In der Schwangerschaft und kurz nach einer Geburt kann so ein Zeichen für Mutter oder Baby schwerwiegend sein."},
    // Call your maternity unit or your local emergency number now.
    {"red_flags.pregnancy_or_birth_emergency.action", 0xbf183394, "Rufen Sie jetzt Ihre Geburtsklinik oder Ihren örtlichen Notruf an."},
    // Have you taken bone tablets or injections (such as alendronate or denosumab) for years?
    {"red_flags.bone_tablets_for_years.question", 0xffb7df5f, "Haben Sie jahrelang Knochentabletten oder Knochenspritzen (wie Alendronat oder Denosumab) bekommen?"},
    // After years on such a medicine a thigh bone can, in rare cases, crack little by little.
    {"red_flags.bone_tablets_for_years.because", 0x63f27e44, "Nach Jahren mit so einem Medikament kann ein Oberschenkelknochen, in seltenen Fällen, nach und nach einreißen."},
    // With thigh, hip or groin pain, see a doctor within three days; be seen today if walking hurts.
    {"red_flags.bone_tablets_for_years.action", 0x6fbdec85, "Gehen Sie bei Schmerzen in Oberschenkel, Hüfte oder Leiste innerhalb von drei Tagen in eine Arztpraxis; lassen Sie sich heute untersuchen, wenn Gehen schmerzt."},
    // On a statin or red yeast rice: are muscles on both sides newly weak?
    {"red_flags.statin_muscle_weakness.question", 0x5a8b9977, "Mit einem Statin oder Rotschimmelreis: Sind Muskeln auf beiden Seiten neuerdings schwach?"},
    // New weakness on both sides, while on a statin or red yeast rice, can mean that muscle suffers.
    {"red_flags.statin_muscle_weakness.because", 0xa9f29d42, "Neue Schwäche auf beiden Seiten, während Sie ein Statin oder Rotschimmelreis nehmen, kann bedeuten, dass Muskeln Schaden nehmen."},
    // Be seen today and tell them of it; go now if the urine turns dark.
    {"red_flags.statin_muscle_weakness.action", 0x6e374d8, "Lassen Sie sich heute untersuchen und sagen Sie dort, was Sie nehmen; holen Sie jetzt Notfallhilfe, wenn der Urin dunkel wird."},
    // Do you use an injection for weight or diabetes, such as semaglutide (not insulin)?
    {"red_flags.weight_loss_injection.question", 0xad2599d, "Nutzen Sie eine Spritze zum Abnehmen oder gegen Diabetes, etwa Semaglutid (nicht Insulin)?"},
    // With such injections there is a small risk of a severely inflamed pancreas.
    {"red_flags.weight_loss_injection.because", 0xa2c57ebd, "Bei solchen Spritzen besteht ein kleines Risiko für eine schwere Entzündung der Bauchspeicheldrüse."},
    // With severe tummy pain that lasts or goes through to the back, get help now.
    {"red_flags.weight_loss_injection.action", 0x5ffc1935, "Bei starken Bauchschmerzen, die anhalten oder bis in den Rücken gehen: jetzt Notfallhilfe."},
    // Did you fall twice or more in the last year?
    {"red_flags.fell_twice_last_year.question", 0xb120e002, "Sind Sie in den letzten zwölf Monaten zweimal oder öfter gestürzt?"},
    // Who fell more than once is more likely to fall again, and much can be done about it.
    {"red_flags.fell_twice_last_year.because", 0x369fb731, "Wer mehr als einmal gestürzt ist, stürzt eher wieder, und dagegen lässt sich viel tun."},
    // At 65 or over, see a doctor within a week; hold on to something firm while you exercise.
    {"red_flags.fell_twice_last_year.action", 0x188e1f13, "Mit 65 oder älter: Gehen Sie innerhalb einer Woche in eine Arztpraxis; halten Sie sich beim Üben an etwas Festem fest."},
    // Do you feel that you might end your life or harm yourself?
    {"red_flags.cannot_keep_safe.question", 0xa320924b, "Haben Sie das Gefühl, dass Sie sich das Leben nehmen oder sich selbst verletzen könnten?"},
    // Nobody should be alone with this, and help is there right away.
    {"red_flags.cannot_keep_safe.because", 0xfd3f1aef, "Niemand sollte damit allein sein, und Hilfe ist sofort da."},
    // Call your local emergency number now, and stay with somebody if you can.
    {"red_flags.cannot_keep_safe.action", 0x59528d05, "Rufen Sie jetzt Ihren örtlichen Notruf an, und bleiben Sie bei jemandem, wenn Sie können."},
    // Did you pull the back of your thigh in the last 5 days, or does a recent pull still hurt, even if you walk normally?
    {"conditions.strain_g1_acute.question", 0xa1bd8b62, "Haben Sie sich in den letzten 5 Tagen die Rückseite des Oberschenkels gezerrt, oder schmerzt eine neuere Zerrung noch, auch wenn Sie normal gehen?"},
    // a fresh mild hamstring strain
    {"conditions.strain_g1_acute.name", 0x822e26e, "frische leichte Zerrung hinten am Oberschenkel"},
    // In the first days a strained muscle needs protecting, so stretch pain and end positions are avoided.
    {"conditions.strain_g1_acute.because", 0x6456ec37, "In den ersten Tagen braucht ein gezerrter Muskel Schutz, daher werden Dehnschmerz und Endstellungen vermieden."},
    // Move within comfort, tense the muscle gently and walk with no limp; add load once bending the knee against a push hardly hurts.
    {"conditions.strain_g1_acute.instead", 0x253e0282, "Bewegen Sie sich im angenehmen Bereich, spannen Sie den Muskel sanft an und gehen Sie ohne Hinken; Last kommt dazu, sobald das Beugen des Knies gegen Druck kaum noch wehtut."},
    // Did you pull the back of your thigh in the last 10 days with a limp, bruise or weakness, or do you still limp from a pull?
    {"conditions.strain_g2_acute.question", 0x12c6cb47, "Haben Sie sich in den letzten 10 Tagen die Rückseite des Oberschenkels gezerrt, mit Hinken, Bluterguss oder Schwäche, oder hinken Sie noch wegen einer Zerrung?"},
    // a fresh moderate hamstring strain
    {"conditions.strain_g2_acute.name", 0xccd681af, "frische mittelschwere Zerrung hinten am Oberschenkel"},
    // A bigger strain is protected for longer; how the leg walks and bends matters more than the date.
    {"conditions.strain_g2_acute.because", 0x5c186141, "Eine größere Zerrung wird länger geschont; wie Sie gehen und das Bein beugen, zählt mehr als das Datum."},
    // Move within comfort, tense the muscle gently and take short walks with no limp; add load only once you walk normally again.
    {"conditions.strain_g2_acute.instead", 0xe3a06bbb, "Bewegen Sie sich im angenehmen Bereich, spannen Sie den Muskel sanft an und gehen Sie kurze Strecken ohne Hinken; Last kommt erst dazu, wenn Sie wieder normal gehen."},
    // Is a bad recent tear at the back of your thigh known or suspected (a pop, then wide bruising, a gap, weakness, trouble walking or sitting)?
    {"conditions.strain_g3_or_avulsion_suspected.question", 0xf278a78f, "Ist ein schwerer neuerer Riss an der Rückseite des Oberschenkels bekannt, oder wird er vermutet (ein Knall, dann ein großflächiger Bluterguss, eine Lücke, Schwäche, Mühe beim Gehen oder Sitzen)?"},
    // a known or possible bad hamstring tear
    {"conditions.strain_g3_or_avulsion_suspected.name", 0xee7383ed, "bekannter oder möglicher schwerer Riss hinten am Oberschenkel"},
    // A bad tear needs assessing before any routine; an operation is only one option, so a specialist's opinion helps.
    {"conditions.strain_g3_or_avulsion_suspected.because", 0x31c06055, "Ein schwerer Riss muss untersucht werden, bevor ein Übungsprogramm beginnt; eine Operation ist nur eine Möglichkeit, daher hilft eine fachärztliche Meinung."},
    // See a doctor within 3 days, the same day if you cannot walk or the foot is numb, tingling or weak; ask how much to walk.
    {"conditions.strain_g3_or_avulsion_suspected.instead", 0x75b95e56, "Gehen Sie innerhalb von 3 Tagen in eine Arztpraxis, noch am selben Tag, wenn Sie nicht gehen können oder der Fuß taub oder schwach ist oder kribbelt; fragen Sie, wie viel Sie gehen sollen."},
    // Was a torn hamstring repaired in an operation in the last 12 weeks?
    {"conditions.hamstring_repair_lt_12w.question", 0xfdf2417b, "Wurde in den letzten 12 Wochen ein Riss der hinteren Oberschenkelmuskeln operiert?"},
    // a recent hamstring repair
    {"conditions.hamstring_repair_lt_12w.name", 0x1524bf6d, "vor Kurzem operierter Riss hinten am Oberschenkel"},
    // A repaired hamstring is protected from a bent hip with a straight knee, and plans vary widely, so no dates are guessed here.
    {"conditions.hamstring_repair_lt_12w.because", 0x86e83aeb, "Ein operierter hinterer Oberschenkelmuskel wird vor gebeugter Hüfte bei gestrecktem Knie geschützt, und die Pläne sind sehr verschieden, daher werden hier keine Zeiten geschätzt."},
    // Follow your surgeon's plan, and ask the surgical team before you add any exercise.
    {"conditions.hamstring_repair_lt_12w.instead", 0x8e928b08, "Folgen Sie dem Plan Ihres Operationsteams, und fragen Sie das Team, bevor Sie irgendeine Übung dazunehmen."},
    // Was your hip operated on in the last 12 weeks, keyhole or open?
    {"conditions.hip_scope_or_other_hip_surgery_lt_12w.question", 0x231fc616, "Wurde Ihre Hüfte in den letzten 12 Wochen operiert, mit Schlüsselloch-Technik oder offen?"},
    // a recent hip operation
    {"conditions.hip_scope_or_other_hip_surgery_lt_12w.name", 0x3e0db17, "Hüftoperation vor Kurzem"},
    // What is allowed after a hip operation depends on the operation and the surgeon, so no dates are guessed here.
    {"conditions.hip_scope_or_other_hip_surgery_lt_12w.because", 0x9a0e1423, "Was nach einer Hüftoperation erlaubt ist, hängt von der Operation und dem Operationsteam ab, daher werden hier keine Zeiten geschätzt."},
    // Has your hip been replaced, and do your surgeon's movement limits still apply, or are you unsure?
    {"conditions.thr_precautions_active.question", 0x28d7f819, "Haben Sie ein künstliches Hüftgelenk, und gelten die Bewegungsgrenzen Ihres Operationsteams noch, oder sind Sie nicht sicher?"},
    // the movement limits after a hip replacement
    {"conditions.thr_precautions_active.name", 0xae78d32f, "Bewegungsgrenzen nach dem Einsetzen eines künstlichen Hüftgelenks"},
    // Limits depend on the operation, and the surgeon's word comes first; studies saw about as many dislocations with fewer limits.
    {"conditions.thr_precautions_active.because", 0xd7e2380a, "Die Grenzen hängen von der Operation ab, und das Wort des Operationsteams geht vor; Studien fanden mit weniger Grenzen etwa gleich viele Ausrenkungen."},
    // Ask your surgeon what you may do; walking, squeezing the buttocks and sliding the heel along the bed may be among it.
    {"conditions.thr_precautions_active.instead", 0xc5763e94, "Fragen Sie Ihr Operationsteam, was Sie dürfen; Gehen, das Anspannen des Gesäßes und das Gleiten der Ferse auf dem Bett können dazugehören."},
    // Has your hip been replaced, and has your surgeon lifted all movement limits or set none?
    {"conditions.thr_released.question", 0x6224b34, "Haben Sie ein künstliches Hüftgelenk, und hat Ihr Operationsteam alle Bewegungsgrenzen aufgehoben oder keine gesetzt?"},
    // a hip replacement
    {"conditions.thr_released.name", 0xa55d3101, "künstliches Hüftgelenk"},
    // Studies found about as many dislocations with few limits as with many; certainty is low, so end positions stay gentle.
    {"conditions.thr_released.because", 0xa7acb088, "Studien fanden mit wenigen Grenzen etwa so viele Ausrenkungen wie mit vielen; die Sicherheit dieser Aussage ist gering, daher bleiben Endstellungen sanft."},
    // Use the adapted form of each stretch, leave out bouncing, and ask your surgeon before the Nordic curl.
    {"conditions.thr_released.instead", 0x29e4c010, "Nutzen Sie bei jeder Dehnung die angepasste Form, lassen Sie Wippen weg, und fragen Sie Ihr Operationsteam vor dem Nordic Curl."},
    // Was your spine operated on in the last 6 weeks, or earlier with no word yet from your surgeon that you may exercise?
    {"conditions.spine_surgery_lt_6w_or_uncleared.question", 0x36df03a0, "Wurde Ihre Wirbelsäule in den letzten 6 Wochen operiert, oder früher und Ihr Operationsteam hat noch nicht gesagt, dass Sie üben dürfen?"},
    // a spine operation
    {"conditions.spine_surgery_lt_6w_or_uncleared.name", 0x9959d4da, "Operation an der Wirbelsäule"},
    // After disc surgery, rehabilitation often begins at 4 to 6 weeks; the evidence is weak, so the surgeon decides.
    {"conditions.spine_surgery_lt_6w_or_uncleared.because", 0xb5b4f48b, "Nach einer Bandscheibenoperation beginnt die Reha oft nach 4 bis 6 Wochen; die Belege sind schwach, daher entscheidet das Operationsteam."},
    // Walk early, as your team advises, and keep bending, loading and twisting for when they agree.
    {"conditions.spine_surgery_lt_6w_or_uncleared.instead", 0xd1505c44, "Gehen Sie früh, wie Ihr Team es rät, und warten Sie mit Beugen, Belasten und Drehen, bis es zustimmt."},
    // Have you been told that your bones are thinning (osteoporosis), even if none has broken?
    {"conditions.osteoporosis_no_fracture.question", 0x6eca46c4, "Wurde Ihnen gesagt, dass Ihre Knochen dünn werden (Osteoporose), auch wenn keiner gebrochen ist?"},
    // thinning bones (osteoporosis)
    {"conditions.osteoporosis_no_fracture.name", 0x76e17349, "dünne Knochen (Osteoporose)"},
    // With thinning bones, deep bending of the spine is best avoided, most of all when loaded, held, fast or twisted.
    {"conditions.osteoporosis_no_fracture.because", 0x36345683, "Bei dünnen Knochen sollte man tiefes Beugen der Wirbelsäule am besten vermeiden, vor allem unter Last, gehalten, schnell oder mit Drehung."},
    // Bend at the hips with a straight back, train back muscles, strength and balance, and leave out sit-ups and crunches.
    {"conditions.osteoporosis_no_fracture.instead", 0x7acb568e, "Beugen Sie sich in den Hüften mit geradem Rücken, trainieren Sie Rückenmuskeln, Kraft und Gleichgewicht, und lassen Sie Sit-ups und Crunches weg."},
    // Have you ever been told of a broken or collapsed bone in your spine?
    {"conditions.vertebral_fracture_past.question", 0x793a4cf8, "Wurde Ihnen jemals gesagt, dass ein Wirbel gebrochen oder zusammengesunken ist?"},
    // a past spine fracture
    {"conditions.vertebral_fracture_past.name", 0x6b5c8dc3, "früherer Wirbelbruch"},
    // In one older study of 59 people, new fractures were seen far more often with bending exercises than with back-strengthening ones.
    {"conditions.vertebral_fracture_past.because", 0x854d452e, "In einer älteren Studie mit 59 Personen sah man neue Brüche bei Beugeübungen weit öfter als bei Übungen, die den Rücken kräftigen."},
    // Bend at the hips, train back muscles and balance, and go no faster than a brisk walk; with a new fracture, see a doctor first.
    {"conditions.vertebral_fracture_past.instead", 0xd77346d4, "Beugen Sie sich in den Hüften, trainieren Sie Rückenmuskeln und Gleichgewicht, und werden Sie nicht schneller als beim zügigen Gehen; gehen Sie mit einem neuen Bruch zuerst in eine Arztpraxis."},
    // Is pain, tingling or numbness running from your back down your leg, new or worse in recent weeks (sciatica, slipped disc)?
    {"conditions.disc_radiculopathy_acute.question", 0xc709d024, "Ziehen Schmerzen, Kribbeln oder Taubheit vom Rücken das Bein hinunter, neu oder schlimmer in den letzten Wochen (Ischias, Bandscheibenvorfall)?"},
    // new nerve pain down the leg
    {"conditions.disc_radiculopathy_acute.name", 0xa2325cda, "neuer Nervenschmerz im Bein"},
    // Straight-leg and slumped positions load the sciatic nerve, so stretching into leg pain, tingling or numbness is avoided.
    {"conditions.disc_radiculopathy_acute.because", 0x9b2212d7, "Haltungen mit gestrecktem Bein und solche mit rundem Rücken belasten den Ischiasnerv, daher wird nicht in Beinschmerz, Kribbeln oder Taubheit hinein gedehnt."},
    // Walk, rest in a position that eases the leg, and try small nerve slides; treat new weakness as an emergency.
    {"conditions.disc_radiculopathy_acute.instead", 0xd5d1a8a9, "Gehen Sie, ruhen Sie in einer Haltung, in der das Bein weniger schmerzt, und versuchen Sie kleine Gleitbewegungen für den Nerv; behandeln Sie neue Schwäche als Notfall."},
    // Does stretching the back of your leg bring on tingling, numbness, or burning or shooting pain?
    {"conditions.nerve_mechanosensitivity.question", 0xf0ee308, "Löst das Dehnen der Beinrückseite Kribbeln, Taubheit oder brennende oder einschießende Schmerzen aus?"},
    // a nerve that is sensitive to stretch
    {"conditions.nerve_mechanosensitivity.name", 0xe9901a41, "dehnungsempfindlicher Nerv"},
    // What feels like a tight muscle may be a sensitive nerve, and long holds at the end of the range load it.
    {"conditions.nerve_mechanosensitivity.because", 0x5d0656cc, "Was sich wie ein verspannter Muskel anfühlt, kann ein empfindlicher Nerv sein, und langes Halten am Ende der Beweglichkeit belastet ihn."},
    // Swap long holds for short slides: bend and straighten the knee while the head moves the opposite way, with no tingling.
    {"conditions.nerve_mechanosensitivity.instead", 0x6c307dd8, "Ersetzen Sie langes Halten durch kurzes Gleiten: Beugen und strecken Sie das Knie, während sich der Kopf entgegengesetzt bewegt, ohne Kribbeln."},
    // Are you pregnant and past the first 12 weeks, or unsure how far along you are?
    {"conditions.pregnancy_second_third_trimester.question", 0xcd298b24, "Sind Sie schwanger und über die ersten 12 Wochen hinaus, oder nicht sicher, wie weit Sie sind?"},
    // pregnancy after the first 12 weeks
    {"conditions.pregnancy_second_third_trimester.name", 0xbf2cba93, "Schwangerschaft nach den ersten 12 Wochen"},
    // Exercise is encouraged in a straightforward pregnancy, but not long spells flat on the back, lying face down or a risk of falling.
    {"conditions.pregnancy_second_third_trimester.because", 0x42d6292e, "In einer Schwangerschaft ohne Komplikationen wird zu Bewegung geraten, aber nicht zu langem flachem Liegen auf dem Rücken, Bauchlage oder Sturzgefahr."},
    // Use your side, a wedge or hands and knees; walk or exercise in water; at any warning sign, stop and call your maternity team.
    {"conditions.pregnancy_second_third_trimester.instead", 0xda06262f, "Nutzen Sie die Seitenlage, ein Keilkissen oder den Vierfüßlerstand; gehen Sie, oder üben Sie im Wasser; bei jedem Warnzeichen hören Sie auf und rufen Sie das Team der Geburtsklinik an."},
    // Are you pregnant with a complication, and has your maternity team yet to agree to exercise?
    {"conditions.pregnancy_complicated_uncleared.question", 0xf4611f6b, "Sind Sie schwanger mit einer Komplikation, und hat das Team der Geburtsklinik dem Üben noch nicht zugestimmt?"},
    // a pregnancy with complications
    {"conditions.pregnancy_complicated_uncleared.name", 0x66b2b9e, "Schwangerschaft mit Komplikationen"},
    // With a complication, the maternity team says first which exercise suits.
    {"conditions.pregnancy_complicated_uncleared.because", 0x7e269322, "Bei einer Komplikation sagt zuerst das Team der Geburtsklinik, welche Übungen sich eignen."},
    // Ask your maternity team before you start, and call them at any warning sign.
    {"conditions.pregnancy_complicated_uncleared.instead", 0xcd2a49f2, "Fragen Sie das Team der Geburtsklinik, bevor Sie anfangen, und rufen Sie es bei jedem Warnzeichen an."},
    // Are your joints unusually bendy (hypermobile), or have you been told of Ehlers-Danlos syndrome?
    {"conditions.hypermobility_eds.question", 0xffc3cc79, "Sind Ihre Gelenke ungewöhnlich beweglich (hypermobil), oder wurde Ihnen gesagt, dass Sie das Ehlers-Danlos-Syndrom haben?"},
    // very bendy joints (hypermobility)
    {"conditions.hypermobility_eds.name", 0xb682c86a, "sehr bewegliche Gelenke (Hypermobilität)"},
    // In very bendy joints a tight feeling may be the body protecting them, so stretching to the end of the range is avoided.
    {"conditions.hypermobility_eds.because", 0x7272ad25, "Bei sehr beweglichen Gelenken kann das verspannte Gefühl ein Schutz des Körpers sein, daher wird nicht bis ans Ende der Beweglichkeit gedehnt."},
    // Train strength and control first, with feet or hands planted, in the middle of the range and with joints unlocked.
    {"conditions.hypermobility_eds.instead", 0x7213eb6a, "Trainieren Sie zuerst Kraft und Kontrolle, mit fest aufgesetzten Füßen oder Händen, im mittleren Bereich und ohne die Gelenke durchzudrücken."},
    // Is your blood pressure at or above 180 (top) or 110 (bottom) mmHg, or is it high with symptoms?
    {"conditions.bp_uncontrolled.question", 0x76223e08, "Liegt Ihr Blutdruck bei oder über 180 (oberer Wert) oder 110 (unterer Wert) mmHg, oder ist er hoch und Sie haben Beschwerden?"},
    // very high blood pressure
    {"conditions.bp_uncontrolled.name", 0x8af3c05a, "sehr hoher Blutdruck"},
    // Head-down positions, holding the breath and long hard holds may raise blood pressure further.
    {"conditions.bp_uncontrolled.because", 0xa7e05410, "Haltungen mit dem Kopf nach unten, Luftanhalten und langes kräftiges Halten können den Blutdruck weiter erhöhen."},
    // See a doctor before any exercise; after that, breathe out on effort, and skip head-down positions and long hard holds.
    {"conditions.bp_uncontrolled.instead", 0xdf4091fe, "Gehen Sie in eine Arztpraxis, bevor Sie überhaupt üben; atmen Sie danach bei Anstrengung aus, und lassen Sie Haltungen mit dem Kopf nach unten und langes kräftiges Halten weg."},
    // Have you been told of glaucoma or a retina problem, or had an eye operation?
    {"conditions.glaucoma_or_retinal_or_eye_surgery.question", 0xc4a3896f, "Wurde Ihnen gesagt, dass Sie grünen Star (Glaukom) oder ein Problem mit der Netzhaut haben, oder wurden Sie am Auge operiert?"},
    // an eye condition or eye operation
    {"conditions.glaucoma_or_retinal_or_eye_surgery.name", 0xb74b35c7, "Augenkrankheit oder Augenoperation"},
    // In one study, eye pressure rose within a minute with the head low or the legs up a wall, and settled in about 2 minutes.
    {"conditions.glaucoma_or_retinal_or_eye_surgery.because", 0xc5d4e753, "In einer Studie stieg der Augendruck innerhalb einer Minute, wenn der Kopf tief lag oder die Beine an der Wand hochlagen, und ging in etwa 2 Minuten wieder zurück."},
    // Stretch lying down with a strap and your head level, and keep breathing.
    {"conditions.glaucoma_or_retinal_or_eye_surgery.instead", 0x8347bbe8, "Dehnen Sie im Liegen mit einem Gurt und mit dem Kopf auf Höhe des Körpers, und atmen Sie weiter."},
    // Do you get spinning dizziness, or feel faint when you stand up?
    {"conditions.vertigo_or_orthostatic.question", 0xfc0e3968, "Haben Sie Drehschwindel, oder fühlen Sie sich beim Aufstehen einer Ohnmacht nahe?"},
    // dizziness or faintness
    {"conditions.vertigo_or_orthostatic.name", 0xa55f5896, "Schwindel oder Ohnmachtsgefühl"},
    // Putting the head below the heart, or rising fast, may bring on dizziness or a fall.
    {"conditions.vertigo_or_orthostatic.because", 0xc687813c, "Wenn der Kopf tiefer als das Herz ist oder Sie schnell aufstehen, kann das Schwindel oder einen Sturz auslösen."},
    // Keep your head up, rise in stages, hold on, and swim with company; new dizziness with numbness or weakness is an emergency.
    {"conditions.vertigo_or_orthostatic.instead", 0xd667466a, "Halten Sie den Kopf oben, stehen Sie in Stufen auf, halten Sie sich fest, und schwimmen Sie nicht allein; neuer Schwindel mit Taubheit oder Schwäche ist ein Notfall."},
    // Does your sit bone hurt when you sit, lunge or bend deeply at the hips?
    {"conditions.proximal_hamstring_tendinopathy.question", 0x8cd1fac0, "Schmerzt Ihr Sitzbein, wenn Sie sitzen, einen Ausfallschritt machen oder sich tief in den Hüften beugen?"},
    // a sore tendon at the sit bone
    {"conditions.proximal_hamstring_tendinopathy.name", 0x8efb8871, "schmerzende Sehne am Sitzbein"},
    // Stretching with the hip bent may squeeze the sore tendon at the sit bone.
    {"conditions.proximal_hamstring_tendinopathy.because", 0xcbe49fa6, "Dehnen mit gebeugter Hüfte kann die schmerzende Sehne am Sitzbein zusammendrücken."},
    // Sit less, start with steady holds and little hip bend, use both legs in the bridge, walk on the flat, and add hip bend late.
    {"conditions.proximal_hamstring_tendinopathy.instead", 0xbf7e1f71, "Sitzen Sie weniger, beginnen Sie mit ruhigem Halten und wenig Hüftbeugung, nutzen Sie bei der Brücke beide Beine, gehen Sie auf ebenem Boden, und nehmen Sie Hüftbeugung erst spät dazu."},
    // Do you take blood thinners, or bleed more easily than usual (a bleeding disorder)?
    {"conditions.anticoagulated_or_bleeding_disorder.question", 0xdd4edd98, "Nehmen Sie Blutverdünner, oder bluten Sie leichter als üblich (eine Blutungsneigung)?"},
    // blood thinners or a bleeding disorder
    {"conditions.anticoagulated_or_bleeding_disorder.name", 0xbe70b092, "Blutverdünner oder Blutungsneigung"},
    // A risk of bleeding is a reason to leave out thrusts to the spine; serious harm is rare and known from single reports.
    {"conditions.anticoagulated_or_bleeding_disorder.because", 0x547ac0e1, "Ein Blutungsrisiko ist ein Grund, ruckartige Griffe an der Wirbelsäule wegzulassen; schwere Schäden sind selten und aus einzelnen Berichten bekannt."},
    // Start the Nordic curl and loaded bending at low effort, build up slowly, and report any bruising to a doctor.
    {"conditions.anticoagulated_or_bleeding_disorder.instead", 0x815dbb8d, "Beginnen Sie den Nordic Curl und das Beugen mit Last mit wenig Kraft, steigern Sie langsam, und melden Sie jeden Bluterguss in einer Arztpraxis."},
    // Is an inflammatory joint or spine disease flaring up now, or is any part of your spine fused?
    {"conditions.inflammatory_flare_or_fused_spine.question", 0x73f5cd4c, "Ist eine entzündliche Krankheit der Gelenke oder der Wirbelsäule gerade im Schub, oder ist ein Teil Ihrer Wirbelsäule versteift?"},
    // an inflammatory flare or a fused spine
    {"conditions.inflammatory_flare_or_fused_spine.name", 0x23e2d053, "Entzündungsschub oder versteifte Wirbelsäule"},
    // In a flare, heavy lengthening work is left out; a fused spine may break more easily.
    {"conditions.inflammatory_flare_or_fused_spine.because", 0x7672d9b, "In einem Schub lässt man schwere Übungen weg, bei denen der Muskel unter Last länger wird; eine versteifte Wirbelsäule kann leichter brechen."},
    // Move gently, use warm water and take short walks; after even a small injury to a fused spine, get emergency help.
    {"conditions.inflammatory_flare_or_fused_spine.instead", 0x39ef02ee, "Bewegen Sie sich sanft, nutzen Sie warmes Wasser und gehen Sie kurze Strecken; schon nach einer kleinen Verletzung einer versteiften Wirbelsäule holen Sie Notfallhilfe."},
    // Might there be a clot in your leg (one leg swollen, tender, warm or discoloured) that nobody has assessed yet?
    {"conditions.dvt_suspected_unassessed.question", 0x568f0e24, "Könnte in Ihrem Bein ein Blutgerinnsel sein (ein Bein geschwollen, druckempfindlich, warm oder verfärbt), das noch niemand untersucht hat?"},
    // a possible leg clot
    {"conditions.dvt_suspected_unassessed.name", 0x16712d0d, "mögliches Blutgerinnsel im Bein"},
    // A possible clot is not an exercise problem: it needs assessing before anything else.
    {"conditions.dvt_suspected_unassessed.because", 0xc83e3c28, "Ein mögliches Blutgerinnsel ist kein Fall für Übungen: Es muss vor allem anderen untersucht werden."},
    // Get medical help the same day, or emergency help with chest pain or breathlessness; once treated, the clinic usually allows walking.
    {"conditions.dvt_suspected_unassessed.instead", 0x8cbed8d1, "Holen Sie noch am selben Tag ärztliche Hilfe, bei Brustschmerzen oder Kurzatmigkeit Notfallhilfe; sobald Sie behandelt sind, erlaubt die Klinik meist das Gehen."},
    // Is a stress injury of a bone known, or suspected and not yet assessed (groin, buttock or bone pain that builds with running or hopping)?
    {"conditions.bone_stress_injury_suspected.question", 0xe9d4a103, "Ist eine Überlastung des Knochens bekannt, oder wird sie vermutet und ist noch nicht untersucht (Schmerzen in Leiste, Gesäß oder Knochen, die beim Rennen oder Hüpfen zunehmen)?"},
    // a known or possible bone stress injury
    {"conditions.bone_stress_injury_suspected.name", 0x73cd15bc, "bekannte oder mögliche Überlastung des Knochens"},
    // A possible bone stress injury is not an exercise problem: it needs assessing first.
    {"conditions.bone_stress_injury_suspected.because", 0x458ff637, "Eine mögliche Überlastung des Knochens ist kein Fall für Übungen: Sie muss zuerst untersucht werden."},
    // Stop running and jumping, take weight off the leg, and see a doctor, the same day if walking hurts.
    {"conditions.bone_stress_injury_suspected.instead", 0x812fff77, "Hören Sie auf zu rennen und zu springen, entlasten Sie das Bein, und gehen Sie in eine Arztpraxis, noch am selben Tag, wenn das Gehen wehtut."},
    // Have you been told of a crack or a slipped bone in your low back (spondylolysis, spondylolisthesis), and does it hurt?
    {"conditions.spondylolysis_or_listhesis_symptomatic.question", 0x7d9e846f, "Wurde Ihnen gesagt, dass im unteren Rücken ein Wirbel einen Riss hat oder verrutscht ist (Spondylolyse, Spondylolisthese), und tut es weh?"},
    // a painful crack or slip in a low back bone
    {"conditions.spondylolysis_or_listhesis_symptomatic.name", 0x5ca544c9, "schmerzender gerissener oder verrutschter Wirbel im unteren Rücken"},
    // Repeated far back-bends and thrusts are limited here, and tight hamstrings may go with it rather than with short muscles.
    {"conditions.spondylolysis_or_listhesis_symptomatic.because", 0xc9764a38, "Wiederholtes weites Zurückbeugen und ruckartige Griffe sind hier begrenzt, und verspannte hintere Oberschenkelmuskeln können damit zusammenhängen statt mit kurzen Muskeln."},
    // Train the trunk with the spine in its middle position, and leave out repeated far back-bends.
    {"conditions.spondylolysis_or_listhesis_symptomatic.instead", 0x1017e448, "Trainieren Sie den Rumpf mit der Wirbelsäule in Mittelstellung, und lassen Sie wiederholtes weites Zurückbeugen weg."},
    // Have you been told of cancer in a bone, or of myeloma?
    {"conditions.bone_metastasis_or_myeloma.question", 0x2425636f, "Wurde Ihnen gesagt, dass Sie Krebs in einem Knochen oder ein Myelom haben?"},
    // cancer in a bone
    {"conditions.bone_metastasis_or_myeloma.name", 0x3172941f, "Krebs in einem Knochen"},
    // Cancer in a bone is not an exercise problem: the team that treats it decides first what is suitable.
    {"conditions.bone_metastasis_or_myeloma.because", 0x95e0be7d, "Krebs in einem Knochen ist kein Fall für Übungen: Das Team, das ihn behandelt, entscheidet zuerst, was sich eignet."},
    // Ask your cancer team before any exercise; new weakness, numbness, unsteady walking, or bladder or bowel change is an emergency.
    {"conditions.bone_metastasis_or_myeloma.instead", 0xc3beef1d, "Fragen Sie Ihr Krebsteam, bevor Sie überhaupt üben; neue Schwäche, Taubheit, unsicheres Gehen oder eine Veränderung an Blase oder Darm ist ein Notfall."},
    // Do you feel frail or unsteady on your feet, or have you had falls?
    {"conditions.frailty_or_fall_risk.question", 0x2960d9b9, "Fühlen Sie sich gebrechlich oder unsicher auf den Beinen, oder sind Sie schon gestürzt?"},
    // frailty or a risk of falls
    {"conditions.frailty_or_fall_risk.name", 0x30f1d4e6, "Gebrechlichkeit oder Sturzgefahr"},
    // Deep bends and unsteady positions may bring on a fall, so steady forms come first.
    {"conditions.frailty_or_fall_risk.because", 0xaa5eaeb4, "Tiefes Beugen und wackelige Haltungen können einen Sturz auslösen, daher kommen sichere Formen zuerst."},
    // Build strength and balance with support in reach, bend at the hips with a straight back, and keep walks comfortable.
    {"conditions.frailty_or_fall_risk.instead", 0x5137254b, "Bauen Sie Kraft und Gleichgewicht mit einer Stütze in Reichweite auf, beugen Sie sich in den Hüften mit geradem Rücken, und gehen Sie so, dass es angenehm bleibt."},
    // Does your low back hurt?
    {"symptoms.low_back_pain.question", 0xebd8877a, "Haben Sie Schmerzen im unteren Rücken?"},
    // Are you less flexible than you used to be?
    {"symptoms.reduced_flexibility.question", 0x5126de7a, "Sind Sie weniger beweglich als früher?"},
    // Is it hard to straighten your legs fully?
    {"symptoms.hard_to_straighten_legs.question", 0x80a70902, "Fällt es schwer, die Beine ganz zu strecken?"},
    // Is it hard to reach your toes with straight knees?
    {"symptoms.cannot_reach_toes.question", 0x4da3d036, "Fällt es schwer, mit gestreckten Knien die Zehen zu erreichen?"},
    // Does sitting for long become uncomfortable or hurt?
    {"symptoms.pain_with_long_sitting.question", 0xe0c775a0, "Wird langes Sitzen unangenehm oder schmerzhaft?"},
    // Does standing for long become uncomfortable or hurt?
    {"symptoms.pain_with_long_standing.question", 0x82e591b8, "Wird langes Stehen unangenehm oder schmerzhaft?"},
    // Does moving hurt, so that daily tasks become harder?
    {"symptoms.pain_with_movement.question", 0x750c4d0d, "Tut Bewegung weh, sodass alltägliche Aufgaben schwerer werden?"},
    // Does bending or stretching the thigh hurt?
    {"symptoms.pain_bending_or_stretching_thigh.question", 0xecb9ae2c, "Tut das Beugen oder Dehnen des Oberschenkels weh?"},
    // Does the back of the thigh feel tense or tight?
    {"symptoms.back_of_thigh_tightness.question", 0x888958b5, "Fühlt sich die Rückseite des Oberschenkels angespannt oder verspannt an?"},
    // Is the tight feeling clearest when you try to stretch?
    {"symptoms.tightness_when_stretching.question", 0x2391b2dc, "Ist das verspannte Gefühl am deutlichsten, wenn Sie zu dehnen versuchen?"},
    // Is there pain at the back of the thigh, not only tightness?
    {"symptoms.back_of_thigh_pain.question", 0x98311271, "Haben Sie Schmerzen an der Rückseite des Oberschenkels, nicht nur Verspannung?"},
    // Are you stiff when you get up after sitting?
    {"symptoms.stiff_on_rising.question", 0xb56aa51f, "Sind Sie steif, wenn Sie nach dem Sitzen aufstehen?"},
    // Does it ease when you walk?
    {"symptoms.eases_with_walking.question", 0xa030b672, "Lässt es beim Gehen nach?"},
    // Do you feel stiff all over?
    {"symptoms.general_stiffness.question", 0x2b78e74f, "Fühlen Sie sich am ganzen Körper steif?"},
    // On stairs, does your knee fall inward or your hip drop?
    {"symptoms.knee_or_hip_drops_on_stairs.question", 0xa5f27f64, "Fällt auf der Treppe Ihr Knie nach innen, oder sinkt Ihre Hüfte ab?"},
    // Does stretching help only for a short while, again and again?
    {"symptoms.stretching_never_lasts.question", 0x5f7a6089, "Hilft Dehnen immer wieder nur für kurze Zeit?"},
    // Do the backs of your thighs cramp when you run or lift your hips?
    {"symptoms.hamstring_cramps.question", 0xccbfcc45, "Krampfen die Rückseiten Ihrer Oberschenkel, wenn Sie rennen oder die Hüfte heben?"},
    // Are the backs of your thighs tight after hip exercises?
    {"symptoms.tight_after_hip_exercises.question", 0xe8e90094, "Sind die Rückseiten Ihrer Oberschenkel nach Hüftübungen verspannt?"},
    // Does it hurt at the end of a sprint or a long stride?
    {"symptoms.pain_at_full_stride.question", 0xb3438539, "Tut es am Ende eines Sprints oder eines langen Schrittes weh?"},
    // When you stretch, do you feel it only in the middle of the thigh?
    {"symptoms.stretch_felt_mid_thigh_only.question", 0x82348944, "Spüren Sie es beim Dehnen nur in der Mitte des Oberschenkels?"},
    // When you stretch, does the pull run behind the knee to the calf?
    {"symptoms.pull_behind_knee_to_calf.question", 0x638dbec, "Läuft das Ziehen beim Dehnen hinter dem Knie bis zur Wade?"},
    // Does it get tight after training?
    {"symptoms.tight_after_training.question", 0x95deb508, "Verspannt es sich nach dem Training?"},
    // Are both sides tight?
    {"symptoms.tight_on_both_sides.question", 0x31630c05, "Sind beide Seiten verspannt?"},
    // Is one side clearly tighter?
    {"symptoms.tight_on_one_side.question", 0xb470de2e, "Ist eine Seite deutlich stärker verspannt?"},
    // Does the tightness come and go together with back pain?
    {"symptoms.varies_with_back_pain.question", 0x9fae9857, "Kommt und geht die Verspannung zusammen mit Rückenschmerzen?"},
    // Are you afraid to bend?
    {"symptoms.afraid_to_bend.question", 0x3686e3a6, "Haben Sie Angst davor, sich zu bücken?"},
    // Are the muscles tender to touch on both sides?
    {"symptoms.tender_muscles_both_sides.question", 0x6fd230cf, "Tun die Muskeln auf beiden Seiten weh, wenn man sie berührt?"},
    // Is there a deep pain at the sit bone, for example on hard seats, in a lunge or running uphill?
    {"symptoms.sit_bone_pain.question", 0xb9482ea9, "Haben Sie tiefe Schmerzen am Sitzbein, zum Beispiel auf harten Sitzen, im Ausfallschritt oder beim Rennen bergauf?"},
    // Does a deep stretch make it worse?
    {"symptoms.worse_in_deep_stretch.question", 0xa18035be, "Macht tiefes Dehnen es schlimmer?"},
    // Does a cough or straining make it worse?
    {"symptoms.worse_with_cough_or_strain.question", 0x2100700f, "Macht Husten oder Pressen es schlimmer?"},
    // Is there tingling or burning in a leg?
    {"symptoms.leg_tingling_or_burning.question", 0x41e333f8, "Haben Sie Kribbeln oder Brennen in einem Bein?"},
    // Is there a numb patch on a leg?
    {"symptoms.leg_numbness.question", 0x80e85ad7, "Haben Sie eine taube Stelle an einem Bein?"},
    // Is a leg weak?
    {"symptoms.leg_weakness.question", 0xed2c0463, "Ist ein Bein schwach?"},
    // Does pain run in a line below the knee?
    {"symptoms.pain_below_knee.question", 0xac1eed09, "Ziehen Schmerzen in einer Linie bis unter das Knie?"},
    // Is there new, sudden and severe pain in the back or side?
    {"symptoms.severe_back_or_flank_pain_new.question", 0x877d12f9, "Haben Sie neue, plötzliche und starke Schmerzen im Rücken oder in der Seite?"},
    // Is the back pain there all the time, whatever you do?
    {"symptoms.constant_back_pain.question", 0xfb468a61, "Sind die Rückenschmerzen immer da, egal was Sie tun?"},
    // Does the back pain keep getting worse?
    {"symptoms.back_pain_getting_worse.question", 0xd88349b8, "Werden die Rückenschmerzen immer schlimmer?"},
    // Is the pain in the upper or middle back?
    {"symptoms.upper_back_pain.question", 0x5b350bfc, "Sitzen die Schmerzen im oberen oder mittleren Rücken?"},
    // Do you limp, or does walking hurt?
    {"symptoms.limp_or_pain_on_walking.question", 0xdeb5cc7a, "Hinken Sie, oder tut das Gehen weh?"},
    // Is there a wide bruise at the back of the thigh?
    {"symptoms.wide_bruising.question", 0x244fd5b1, "Haben Sie einen großflächigen Bluterguss an der Rückseite des Oberschenkels?"},
    // Are you unable to sit on the sore side?
    {"symptoms.cannot_sit_on_it.question", 0xfd84f33, "Können Sie auf der schmerzenden Seite nicht sitzen?"},
    // Is bending the knee against resistance clearly weak?
    {"symptoms.knee_bending_weak.question", 0xd00b50f5, "Ist das Beugen des Knies gegen Widerstand deutlich schwach?"},
    // Can you feel a gap or a lump in the muscle?
    {"symptoms.gap_or_lump_in_muscle.question", 0x54c26233, "Können Sie im Muskel eine Lücke oder einen Knoten fühlen?"},
    // Is the foot numb or weak?
    {"symptoms.foot_numb_or_weak.question", 0x4502c314, "Ist der Fuß taub oder schwach?"},
    // Is there calf or thigh pain that nothing explains?
    {"symptoms.calf_or_thigh_pain_unexplained.question", 0x7552d83d, "Haben Sie Schmerzen in Wade oder Oberschenkel, die nichts erklärt?"},
    // Is the calf tender when you press along its middle?
    {"symptoms.calf_tender.question", 0x8880a8af, "Ist die Wade druckempfindlich, wenn Sie entlang ihrer Mitte drücken?"},
    // Does the leg hurt at rest and change colour?
    {"symptoms.leg_colour_change_at_rest.question", 0xbbb0e381, "Tut das Bein in Ruhe weh und ändert es die Farbe?"},
    // Is an eye red and painful now?
    {"symptoms.red_painful_eye.question", 0x75bcb9d5, "Ist ein Auge jetzt rot und schmerzhaft?"},
    // Has your vision suddenly changed?
    {"symptoms.vision_change.question", 0xf1180d6b, "Hat sich Ihr Sehen plötzlich verändert?"},
    // Are you pregnant (or possibly so) and bleeding?
    {"symptoms.pregnancy_bleeding.question", 0x105d51b0, "Sind Sie schwanger (oder vielleicht schwanger) und bluten Sie?"},
    // Are you pregnant (or possibly so), with tummy pain?
    {"symptoms.pregnancy_tummy_pain.question", 0xde551acd, "Sind Sie schwanger (oder vielleicht schwanger) und haben Sie Bauchschmerzen?"},
    // After an operation: has the wound changed, or is there fever?
    {"symptoms.wound_change_or_fever_after_surgery.question", 0x663251e5, "Nach einer Operation: Hat sich die Wunde verändert, oder haben Sie Fieber?"},
    // Does the back pain wake you in the second half of the night?
    {"symptoms.wakes_second_half_of_night.question", 0x1032f0c3, "Wecken die Rückenschmerzen Sie in der zweiten Hälfte der Nacht?"},
    // Is there pain in a buttock?
    {"symptoms.buttock_pain.question", 0x5652943c, "Haben Sie Schmerzen im Gesäß?"},
    // Does the back pain get better with moving?
    {"symptoms.better_with_moving.question", 0xa683d357, "Werden die Rückenschmerzen durch Bewegung besser?"},
    // Does an anti-inflammatory medicine clearly ease it within two days?
    {"symptoms.better_with_anti_inflammatories.question", 0x7198f48b, "Lindert ein entzündungshemmendes Mittel es innerhalb von zwei Tagen deutlich?"},
    // Is the back stiff for more than half an hour each morning?
    {"symptoms.morning_stiffness_over_30_minutes.question", 0x95dbb28, "Ist der Rücken jeden Morgen länger als eine halbe Stunde steif?"},
    // Is there pain in the groin?
    {"symptoms.groin_pain.question", 0x43746b57, "Haben Sie Schmerzen in der Leiste?"},
    // Is there pain at the pubic bone, at the very front of the pelvis?
    {"symptoms.pubic_pain.question", 0xb9896a07, "Haben Sie Schmerzen am Schambein, ganz vorn am Becken?"},
    // Is there pain at the front of the thigh?
    {"symptoms.thigh_front_pain.question", 0xa6705c25, "Haben Sie Schmerzen an der Vorderseite des Oberschenkels?"},
    // Is there pain in one calf?
    {"symptoms.calf_pain.question", 0x2de7003, "Haben Sie Schmerzen in einer Wade?"},
    // Is there pain high up, between the shoulder blades?
    {"symptoms.pain_between_shoulder_blades.question", 0x32985221, "Haben Sie Schmerzen weit oben, zwischen den Schulterblättern?"},
    // Is there new pain in your side, under the ribs?
    {"symptoms.flank_pain_new.question", 0x7d285fc6, "Haben Sie neue Schmerzen in der Seite, unter den Rippen?"},
    // Is there new pain in the tummy?
    {"symptoms.tummy_pain_new.question", 0x37bbe416, "Haben Sie neue Schmerzen im Bauch?"},
    // Is there pain at the very tip of a shoulder?
    {"symptoms.shoulder_tip_pain.question", 0x6c291b85, "Haben Sie Schmerzen genau an der Schulterspitze?"},
    // Is it so bad that it is hard to think, talk or sleep?
    {"symptoms.unbearable_pain.question", 0x6212b784, "Ist es so schlimm, dass Denken, Sprechen oder Schlafen schwerfällt?"},
    // Is this pain unlike any that you had before?
    {"symptoms.new_kind_of_pain.question", 0x9d18cc00, "Sind diese Schmerzen anders als alle, die Sie vorher hatten?"},
    // Does the pain stay the same in whatever position you try?
    {"symptoms.pain_same_in_any_position.question", 0x1949c550, "Bleiben die Schmerzen gleich, welche Haltung Sie auch versuchen?"},
    // Does pain in your side come in strong waves?
    {"symptoms.pain_comes_in_waves.question", 0x41811cc4, "Kommen Schmerzen in der Seite in starken Wellen?"},
    // Is the pain worst in one spot that you can point to?
    {"symptoms.pain_in_one_spot.question", 0x87e7caa4, "Sind die Schmerzen an einer Stelle am schlimmsten, auf die Sie zeigen können?"},
    // Does leaning backward bring on the back pain?
    {"symptoms.pain_leaning_back.question", 0xeac9e6ad, "Löst es die Rückenschmerzen aus, wenn Sie sich nach hinten neigen?"},
    // Does it hurt when you fill your lungs?
    {"symptoms.pain_on_breathing_in.question", 0x4be9b149, "Tut es weh, wenn Sie ganz tief einatmen?"},
    // Does the hip hurt when you straighten it?
    {"symptoms.hip_hurts_to_straighten.question", 0x9fc0576d, "Tut die Hüfte weh, wenn Sie sie strecken?"},
    // Is a hip so stiff that it is hard to put on socks?
    {"symptoms.hip_stiff_for_socks.question", 0x825e89ff, "Ist eine Hüfte so steif, dass es schwerfällt, Socken anzuziehen?"},
    // Is there a numb patch at the side of the thigh?
    {"symptoms.numb_patch_side_of_thigh.question", 0x4ab02b46, "Haben Sie eine taube Stelle an der Seite des Oberschenkels?"},
    // Does pain in the hip, thigh or knee wake you every night?
    {"symptoms.thigh_pain_every_night.question", 0xe9ad73ac, "Wecken Schmerzen in Hüfte, Oberschenkel oder Knie Sie jede Nacht?"},
    // Does it hurt only when you bend?
    {"symptoms.pain_only_on_bending.question", 0xa97fdb07, "Tut es nur weh, wenn Sie sich bücken?"},
    // Does it hurt only when you walk?
    {"symptoms.pain_only_on_walking.question", 0x3726d065, "Tut es nur weh, wenn Sie gehen?"},
    // Has walking got harder, so that you need a stick, frame or crutches?
    {"symptoms.walking_got_harder.question", 0x5ba2dfcd, "Ist das Gehen schwerer geworden, sodass Sie einen Stock, ein Gehgestell oder Krücken brauchen?"},
    // Does your heart race while you sit still?
    {"symptoms.racing_heart.question", 0xe85f47b9, "Rast Ihr Herz, während Sie still sitzen?"},
    // Do you feel weak all over?
    {"symptoms.weak_all_over.question", 0xf0ca0d57, "Fühlen Sie sich am ganzen Körper schwach?"},
    // In recent weeks, have you become very tired?
    {"symptoms.very_tired_new.question", 0x293abc29, "Sind Sie in den letzten Wochen sehr müde geworden?"},
    // Do you sit for more than six to eight hours on most days?
    {"habits.sits_most_of_the_day.question", 0x127b46f5, "Sitzen Sie an den meisten Tagen mehr als sechs bis acht Stunden?"},
    // Do you get up and move at least every hour?
    {"habits.moves_every_hour.question", 0x856118b2, "Stehen Sie mindestens jede Stunde auf und bewegen sich?"},
    // Is your work physically active?
    {"habits.active_job.question", 0x4eab918a, "Sind Sie bei der Arbeit körperlich aktiv?"},
    // Do you stand for most of your work?
    {"habits.standing_job.question", 0x20fc2fc5, "Stehen Sie bei der Arbeit die meiste Zeit?"},
    // Are you active for less than 150 minutes a week?
    {"habits.under_150_active_minutes.question", 0x4cd6dd0a, "Sind Sie weniger als 150 Minuten pro Woche aktiv?"},
    // Do you train three times a week or more?
    {"habits.trains_three_times_a_week.question", 0x96e3da13, "Trainieren Sie dreimal pro Woche oder öfter?"},
    // Do you run, cycle or play a kicking sport?
    {"habits.runs_kicks_or_cycles.question", 0xcde14eef, "Machen Sie Laufsport, fahren Sie Rad oder spielen Sie einen Sport, bei dem man kickt?"},
    // Do you do yoga, dance or gymnastics?
    {"habits.yoga_or_dance.question", 0xe4f291e3, "Machen Sie Yoga, tanzen oder turnen Sie?"},
    // Do you drive for most of your work?
    {"habits.drives_most_of_the_day.question", 0xd81d1971, "Sitzen Sie bei der Arbeit die meiste Zeit am Steuer?"},
    // Do you play another sport on two or more days a week?
    {"habits.other_sport_twice_a_week.question", 0x13e59450, "Treiben Sie an zwei oder mehr Tagen pro Woche einen anderen Sport?"},
    // Did you ever strain or tear this hamstring?
    {"histories.past_hamstring_strain.question", 0xd7abe6df, "Waren diese hinteren Oberschenkelmuskeln schon einmal gezerrt oder gerissen?"},
    // Have you been stiff in the legs since childhood?
    {"histories.tight_since_childhood.question", 0x9c30bea8, "Sind Ihre Beine seit der Kindheit steif?"},
    // Are you growing quickly just now?
    {"histories.growth_spurt.question", 0x14a979c8, "Wachsen Sie gerade schnell?"},
    // Were you tight for years before any back pain?
    {"histories.tight_years_before_back_pain.question", 0xc090f797, "Waren Sie schon Jahre vor jeglichen Rückenschmerzen verspannt?"},
    // Did the tightness begin with or after the back pain?
    {"histories.tightness_began_with_back_pain.question", 0x8ebae563, "Begann die Verspannung mit oder nach den Rückenschmerzen?"},
    // Did your running, kicking or cycling go up a lot in the last four weeks?
    {"histories.load_spike_in_four_weeks.question", 0x72531f85, "Hat Ihr Laufen, Kicken oder Radfahren in den letzten vier Wochen stark zugenommen?"},
    // Did you do new or heavy exercise one to three days ago?
    {"histories.heavy_exercise_one_to_three_days_ago.question", 0xac80d0e, "Hatten Sie vor ein bis drei Tagen ein neues oder schweres Training?"},
    // Is it getting worse?
    {"histories.getting_worse.question", 0xaaf5b48b, "Wird es schlimmer?"},
    // Is it getting better?
    {"histories.getting_better.question", 0xadecb59, "Wird es besser?"},
    // Did the back pain begin before the age of 35?
    {"histories.back_pain_before_35.question", 0xd1b95574, "Begannen die Rückenschmerzen vor dem Alter von 35 Jahren?"},
    // Did the back pain begin before the age of 45?
    {"histories.back_pain_before_45.question", 0xcc85b949, "Begannen die Rückenschmerzen vor dem Alter von 45 Jahren?"},
    // Has a parent, brother, sister or child spondyloarthritis?
    {"histories.family_spondyloarthritis.question", 0x132cbc90, "Hat ein Elternteil, ein Bruder, eine Schwester oder ein Kind von Ihnen Spondyloarthritis?"},
    // Did you ever have arthritis, an inflamed tendon attachment, or psoriasis?
    {"histories.arthritis_enthesitis_or_psoriasis.question", 0x60e48060, "Hatten Sie jemals Arthritis, einen entzündeten Sehnenansatz oder Schuppenflechte?"},
    // Are you being treated for cancer now, or were you in the last six months?
    {"histories.active_cancer.question", 0x788c6612, "Werden Sie jetzt wegen Krebs behandelt, oder war das in den letzten sechs Monaten so?"},
    // Is the leg in plaster, or paralysed?
    {"histories.leg_in_plaster_or_paralysed.question", 0x7cc8fb31, "Ist das Bein in Gips oder gelähmt?"},
    // Were you in bed for three days or more lately?
    {"histories.three_days_in_bed.question", 0xaa523ff3, "Lagen Sie in letzter Zeit drei Tage oder länger im Bett?"},
    // Have you been through a big operation in the last 12 weeks?
    {"histories.big_operation_in_twelve_weeks.question", 0x907d4458, "Hatten Sie in den letzten 12 Wochen eine große Operation?"},
    // Did you ever have a blood clot in a leg or lung?
    {"histories.previous_clot.question", 0x152cb710, "Hatten Sie jemals ein Blutgerinnsel in einem Bein oder in der Lunge?"},
    // Is a swollen main artery in your tummy (aneurysm) being watched?
    {"histories.aneurysm_under_surveillance.question", 0x976bb5c5, "Wird eine erweiterte Hauptschlagader in Ihrem Bauch (Aneurysma) überwacht?"},
    // Is one leg more than 2 cm longer than the other?
    {"histories.leg_length_gap_over_2_cm.question", 0xe3d94b4d, "Ist ein Bein mehr als 2 cm länger als das andere?"},
    // Did it start all at once, within a minute or so?
    {"histories.began_suddenly.question", 0x11829ee8, "Begann es auf einmal, innerhalb von etwa einer Minute?"},
    // Has it got clearly worse in the last few days?
    {"histories.worse_in_days.question", 0x428f4fde, "Ist es in den letzten Tagen deutlich schlimmer geworden?"},
    // Did it begin with a lift, twist or strain?
    {"histories.strain_or_twist_before.question", 0x4b8fc97c, "Begann es mit Heben, Verdrehen oder einer Überlastung?"},
    // Did it come out of the blue?
    {"histories.no_injury_before.question", 0x90acf24, "Kam es aus heiterem Himmel?"},
    // Before it began, did you lie on one side for hours, in deep sleep, drunk or passed out?
    {"histories.lay_long_on_one_side.question", 0x534c64c8, "Lagen Sie, bevor es begann, stundenlang auf einer Seite, in tiefem Schlaf, betrunken oder bewusstlos?"},
    // Was there a fever in recent weeks that is over now?
    {"histories.fever_now_over.question", 0xb0804252, "Hatten Sie in den letzten Wochen Fieber, das jetzt vorbei ist?"},
    // Were there spells of back or leg pain before this one?
    {"histories.earlier_episodes.question", 0x7fbc07d0, "Gab es schon vorher Zeiten mit Rücken- oder Beinschmerzen?"},
    // After long travel or days in bed, did a calf begin to hurt as if pulled?
    {"histories.calf_strain_after_travel_or_bed_rest.question", 0xdf871c56, "Begann nach langer Reise oder Tagen im Bett eine Wade zu schmerzen, als wäre sie gezerrt?"},
    // Did you fall in the last year?
    {"histories.fell_last_year.question", 0x76c7722c, "Sind Sie in den letzten zwölf Monaten gestürzt?"},
    // Do you feel unsteady when you stand or walk?
    {"histories.feels_unsteady.question", 0x37b0990c, "Fühlen Sie sich unsicher, wenn Sie stehen oder gehen?"},
    // Do you do gymnastics, dance, cricket bowling, diving, football or rowing?
    {"histories.arching_sport.question", 0xf6f1ae90, "Betreiben Sie Turnen, Tanz, Cricket-Werfen, Wasserspringen, Fußball oder Rudern?"},
    // Have you used a wheelchair for most of the day for over three months?
    {"histories.wheelchair_long.question", 0x9b3f53b7, "Nutzen Sie seit über drei Monaten die meiste Zeit des Tages einen Rollstuhl?"},
    // Can at least one leg push by itself, as in standing up?
    {"histories.legs_can_push.question", 0xe86580d6, "Kann mindestens ein Bein aus eigener Kraft drücken, wie beim Aufstehen?"},
    // Has the team that cares for your spine agreed to leg stretches?
    {"histories.team_agreed_leg_stretch.question", 0x24605f22, "Hat das Team, das Ihre Wirbelsäule betreut, Beindehnungen zugestimmt?"},
    // Can you jog without pain in the thigh?
    {"histories.jogs_without_pain.question", 0xaf276a3f, "Können Sie ohne Schmerzen im Oberschenkel joggen?"},
    // Has somebody checked you after the birth and found you fit for exercise?
    {"histories.birth_check_done.question", 0xfadfc6a, "Hat Sie nach der Geburt jemand untersucht und für fit zum Üben befunden?"},
    // With straight knees, do your fingertips reach the floor?
    {"signs.toe_reach_good.question", 0xd06e54f9, "Erreichen Ihre Fingerspitzen mit gestreckten Knien den Boden?"},
    // With straight knees, do your fingertips stay 1 to 10 cm above the floor?
    {"signs.toe_reach_mild.question", 0x8c3f7f3f, "Bleiben Ihre Fingerspitzen mit gestreckten Knien 1 bis 10 cm über dem Boden?"},
    // With straight knees, do your fingertips stay 11 to 20 cm above the floor?
    {"signs.toe_reach_moderate.question", 0xaeac58c7, "Bleiben Ihre Fingerspitzen mit gestreckten Knien 11 bis 20 cm über dem Boden?"},
    // With straight knees, do your fingertips stay more than 20 cm above the floor?
    {"signs.toe_reach_marked.question", 0x9145ef02, "Bleiben Ihre Fingerspitzen mit gestreckten Knien mehr als 20 cm über dem Boden?"},
    // Lying down, does the straight leg rise to 80 degrees or more?
    {"signs.leg_raise_normal.question", 0x71d1c640, "Kommt im Liegen das gestreckte Bein auf 80 Grad oder mehr?"},
    // Lying down, does the straight leg rise to between 61 and 79 degrees?
    {"signs.leg_raise_reduced.question", 0xab321f9a, "Kommt im Liegen das gestreckte Bein auf 61 bis 79 Grad?"},
    // Lying down, does the straight leg stop at 60 degrees or less?
    {"signs.leg_raise_short.question", 0xbb9869c1, "Kommt im Liegen das gestreckte Bein nur auf 60 Grad oder weniger?"},
    // With the thigh held upright, does the knee stop less than 10 degrees short of straight?
    {"signs.knee_extension_hypermobile.question", 0x88f62573, "Fehlen dem Knie bei senkrecht gehaltenem Oberschenkel weniger als 10 Grad bis zur vollen Streckung?"},
    // With the thigh held upright, does the knee stop 20 degrees or less short of straight?
    {"signs.knee_extension_usual.question", 0xa53e7c8c, "Fehlen dem Knie bei senkrecht gehaltenem Oberschenkel 20 Grad oder weniger bis zur vollen Streckung?"},
    // With the thigh held upright, does the knee stop 21 to 30 degrees short of straight?
    {"signs.knee_extension_mild.question", 0x1ecbf1ff, "Fehlen dem Knie bei senkrecht gehaltenem Oberschenkel 21 bis 30 Grad bis zur vollen Streckung?"},
    // With the thigh held upright, does the knee stop 31 to 40 degrees short of straight?
    {"signs.knee_extension_moderate.question", 0xa2f0a685, "Fehlen dem Knie bei senkrecht gehaltenem Oberschenkel 31 bis 40 Grad bis zur vollen Streckung?"},
    // With the thigh held upright, does the knee stop more than 40 degrees short of straight?
    {"signs.knee_extension_marked.question", 0x3667466c, "Fehlen dem Knie bei senkrecht gehaltenem Oberschenkel mehr als 40 Grad bis zur vollen Streckung?"},
    // Does the knee stop more than 33 degrees (men) or 23 degrees (women) short of straight?
    {"signs.knee_extension_over_sex_cutoff.question", 0x3e2f9886, "Fehlen dem Knie mehr als 33 Grad (Männer) oder 23 Grad (Frauen) bis zur vollen Streckung?"},
    // In the slump test, does the familiar leg symptom ease when you lift your head?
    {"signs.slump_positive.question", 0xe4489f7e, "Lassen im Slump-Test die bekannten Beschwerden im Bein nach, wenn Sie den Kopf heben?"},
    // Standing on one leg, does the other hip drop, or do you lean or stop before 30 seconds?
    {"signs.pelvis_drops_in_stance.question", 0xaf3347b8, "Sinkt im Stand auf einem Bein die andere Hüfte ab, oder neigen Sie sich oder hören Sie vor 30 Sekunden auf?"},
    // Can you stand on each leg for 30 seconds with a level pelvis?
    {"signs.stance_held_both_sides.question", 0x51157b56, "Können Sie auf jedem Bein 30 Sekunden mit waagerechtem Becken stehen?"},
    // Do you manage fewer than 10 single-leg bridges?
    {"signs.bridge_low.question", 0x99000213, "Schaffen Sie weniger als 10 Einbein-Brücken?"},
    // Do you manage 10 to 20 single-leg bridges?
    {"signs.bridge_fair.question", 0xbf34bd96, "Schaffen Sie 10 bis 20 Einbein-Brücken?"},
    // Do you manage more than 20 single-leg bridges?
    {"signs.bridge_strong.question", 0xee1471e8, "Schaffen Sie mehr als 20 Einbein-Brücken?"},
    // Does one side manage over a fifth fewer single-leg bridges than the other?
    {"signs.bridge_side_difference.question", 0xec45c11, "Schafft eine Seite über ein Fünftel weniger Einbein-Brücken als die andere?"},
    // Do you feel a bridge in the back of the thigh more than in the buttock?
    {"signs.bridge_felt_in_hamstrings.question", 0xc7d90a97, "Spüren Sie eine Brücke mehr in der Rückseite des Oberschenkels als im Gesäß?"},
    // Do you feel a bridge mainly in the buttock?
    {"signs.bridge_felt_in_buttock.question", 0xe511fd2e, "Spüren Sie eine Brücke vor allem im Gesäß?"},
    // Lying face down and lifting a straight leg: does the thigh cramp, or the back arch first?
    {"signs.prone_extension_cramps_or_arches.question", 0xcd6283fb, "In Bauchlage beim Heben eines gestreckten Beins: Krampft der Oberschenkel, oder geht zuerst der Rücken ins Hohlkreuz?"},
    // On the edge of a bed, one knee hugged: does the other thigh stay above level?
    {"signs.tight_hip_flexor.question", 0xf1f5bfa7, "Am Bettrand, ein Knie herangezogen: Bleibt der andere Oberschenkel über der Waagerechten?"},
    // Over ten slow bends, does the pain move down the leg?
    {"signs.bending_moves_pain_down_leg.question", 0x4d211a66, "Wandern die Schmerzen bei zehn langsamen Beugungen das Bein hinunter?"},
    // Is the hollow of your low back clearly deep?
    {"signs.marked_lordosis.question", 0x5b5b1e4f, "Haben Sie im unteren Rücken ein deutlich tiefes Hohlkreuz?"},
    // Are your hips uneven, or do your shoes wear unevenly?
    {"signs.uneven_hips_or_shoe_wear.question", 0xc0683f86, "Stehen Ihre Hüften ungleich hoch, oder nutzen sich Ihre Schuhe ungleich ab?"},
    // About you
    {"pages.four_facts.title", 0x553ba755, "Über Sie"},
    // First, four facts about you.
    {"pages.four_facts.question", 0x965c3ae2, "Zuerst vier Angaben zu Ihnen."},
    // Age, sex, how bad it is and how long it has lasted decide which questions fit you. Those that do not fit are left out.
    {"pages.four_facts.why", 0x29c1ec9f, "Alter, Geschlecht, wie schlimm es ist und wie lange es schon dauert: Das entscheidet, welche Fragen zu Ihnen passen. Fragen, die nicht passen, fallen weg."},
    // Right now
    {"pages.right_now.title", 0xdf91d389, "Jetzt gerade"},
    // Is any of this there now?
    {"pages.right_now.question", 0xd1380917, "Ist etwas davon jetzt da?"},
    // These can be signs that need help within minutes. They are rare, so we ask everybody, and first.
    {"pages.right_now.why", 0x20b25748, "Das können Zeichen sein, die innerhalb von Minuten Hilfe brauchen. Sie sind selten, daher fragen wir alle, und zwar zuerst."},
    // Neck and jaw
    {"pages.neck_and_jaw.title", 0x10588e21, "Nacken und Kiefer"},
    // Which is it?
    {"pages.neck_and_jaw.question", 0x98776b04, "Was davon ist es?"},
    // A stiff neck or jaw is mostly harmless. Together with illness or cramps it needs help at once.
    {"pages.neck_and_jaw.why", 0xd2de755d, "Ein steifer Nacken oder Kiefer ist meist harmlos. Zusammen mit Krankheit oder Krämpfen braucht er sofort Hilfe."},
    // Faint or in a cold sweat
    {"pages.faint_and_sweat.title", 0x12cf32bc, "Ohnmacht oder kalter Schweiß"},
    // A faint or a cold sweat can come from the pain alone. Together with some pains it needs help at once.
    {"pages.faint_and_sweat.why", 0xbbcc1710, "Eine Ohnmacht oder kalter Schweiß kann allein von den Schmerzen kommen. Zusammen mit manchen Schmerzen ist sofort Hilfe nötig."},
    // Sudden severe pain
    {"pages.sudden_pain.title", 0xc0eeaeee, "Plötzliche starke Schmerzen"},
    // Where is the severe pain, and how did it start?
    {"pages.sudden_pain.question", 0x69482a15, "Wo sind die starken Schmerzen, und wie haben sie angefangen?"},
    // Where a sudden pain sits decides how fast it should be seen.
    {"pages.sudden_pain.why", 0xd96459d4, "Wo plötzliche Schmerzen sitzen, entscheidet, wie schnell sie untersucht werden sollten."},
    // What the sudden pain is like
    {"pages.sudden_pain_kind.title", 0x9ac3aa66, "Wie die plötzlichen Schmerzen sind"},
    // Is any of this true of the sudden pain?
    {"pages.sudden_pain_kind.question", 0xa6b10fac, "Trifft etwas davon auf die plötzlichen Schmerzen zu?"},
    // Such signs tell a strained back from pain that comes from inside.
    {"pages.sudden_pain_kind.why", 0x64f503d5, "Solche Zeichen unterscheiden einen gezerrten Rücken von Schmerzen, die von innen kommen."},
    // Bladder, bowels and legs
    {"pages.bladder_bowels_legs.title", 0xebbc51db, "Blase, Darm und Beine"},
    // Is any of this new for you, even a little?
    {"pages.bladder_bowels_legs.question", 0x1f3429c0, "Ist etwas davon neu für Sie, auch nur ein wenig?"},
    // These can be signs of pressure on nerves that needs help within hours. They are rare, and some people find them hard to say, so we ask everybody.
    {"pages.bladder_bowels_legs.why", 0xa2adf414, "Das können Zeichen für Druck auf Nerven sein, der innerhalb von Stunden Hilfe braucht. Sie sind selten, und manchen fällt es schwer, davon zu sprechen, daher fragen wir alle."},
    // Both legs
    {"pages.both_legs.title", 0x6af20253, "Beide Beine"},
    // What is it like in both legs?
    {"pages.both_legs.question", 0x60aa2abd, "Wie ist es in beiden Beinen?"},
    // Whether it stays at rest, and since when, decides how soon it should be seen.
    {"pages.both_legs.why", 0x233625a3, "Ob es in Ruhe bleibt und seit wann, entscheidet, wie bald es untersucht werden sollte."},
    // Dark urine and muscles
    {"pages.urine_and_muscles.title", 0x693675c3, "Dunkler Urin und Muskeln"},
    // Does any of this go with it?
    {"pages.urine_and_muscles.question", 0x79f2b511, "Kommt etwas davon dazu?"},
    // Badly hurt muscles can colour the urine and harm the kidneys.
    {"pages.urine_and_muscles.why", 0x3c7b2cdd, "Stark geschädigte Muskeln können den Urin färben und den Nieren schaden."},
    // Sudden or severe trouble
    {"pages.sudden_trouble.title", 0xdf308b96, "Plötzliche oder schwere Beschwerden"},
    // Is any of this true now?
    {"pages.sudden_trouble.question", 0xdae0a159, "Trifft etwas davon jetzt zu?"},
    // These can be signs that should be seen today or at once. That is why they come before all else.
    {"pages.sudden_trouble.why", 0xfefcfca5, "Das können Zeichen sein, die heute oder sofort untersucht werden sollten. Darum kommen sie vor allem anderen."},
    // Leg and hip
    {"pages.weight_and_hip.title", 0xb2c714ff, "Bein und Hüfte"},
    // Which of these is it?
    {"pages.weight_and_hip.question", 0x1b734f16, "Was davon ist es?"},
    // A hip that cannot carry weight, or hurts badly after a fall or with illness, should be seen without delay.
    {"pages.weight_and_hip.why", 0x3cb261ec, "Eine Hüfte, die kein Gewicht tragen kann oder nach einem Sturz oder bei Krankheit stark schmerzt, sollte unverzüglich untersucht werden."},
    // The hard thigh or buttock
    {"pages.hard_thigh.title", 0xe1e36aa6, "Harter Oberschenkel oder hartes Gesäß"},
    // Is any of this true of it?
    {"pages.hard_thigh.question", 0x13090437, "Trifft etwas davon darauf zu?"},
    // Pressure inside a swollen muscle can harm it within hours.
    {"pages.hard_thigh.why", 0x925bc123, "Druck in einem geschwollenen Muskel kann ihm innerhalb von Stunden schaden."},
    // The widened artery
    {"pages.main_artery.title", 0xb1208ef, "Die erweiterte Schlagader"},
    // Which of these is true?
    {"pages.main_artery.question", 0xef266f05, "Was davon trifft zu?"},
    // New pain with a widened main artery needs help at once.
    {"pages.main_artery.why", 0x4da61a56, "Neue Schmerzen bei einer erweiterten Hauptschlagader brauchen sofort Hilfe."},
    // Pregnancy and birth: danger signs
    {"pages.pregnancy_signs.title", 0xe1514acb, "Schwangerschaft und Geburt: Gefahrenzeichen"},
    // Is any of this true?
    {"pages.pregnancy_signs.question", 0x230ae949, "Trifft etwas davon zu?"},
    // In pregnancy, and in the first weeks after birth, these signs need help without delay.
    {"pages.pregnancy_signs.why", 0xe516639b, "In der Schwangerschaft und in den ersten Wochen nach der Geburt brauchen diese Zeichen unverzüglich Hilfe."},
    // Pregnancy and birth: which
    {"pages.pregnancy.title", 0xf8f008eb, "Schwangerschaft und Geburt: was davon"},
    // How far along it is decides which exercises fit, and how soon some pains should be seen.
    {"pages.pregnancy.why", 0x4c34ada, "Wie weit die Schwangerschaft ist, entscheidet, welche Übungen passen und wie bald manche Schmerzen untersucht werden sollten."},
    // The weeks since the birth
    {"pages.birth_week.title", 0x9b252b21, "Die Wochen seit der Geburt"},
    // How many weeks ago did you give birth?
    {"pages.birth_week.question", 0x2c7d9683, "Vor wie vielen Wochen war die Geburt?"},
    // In the first months heavy exercises wait.
    {"pages.birth_week.why", 0x2a5ee863, "In den ersten Monaten müssen schwere Übungen warten."},
    // The check after the birth
    {"pages.birth_check.title", 0xa9572e80, "Die Untersuchung nach der Geburt"},
    // Is this true?
    {"pages.birth_check.question", 0x735b3186, "Trifft das zu?"},
    // Before such a check heavy exercises wait.
    {"pages.birth_check.why", 0x113f4713, "Vor einer solchen Untersuchung müssen schwere Übungen warten."},
    // Dark thoughts
    {"pages.dark_thoughts.title", 0xa95c2119, "Dunkle Gedanken"},
    // One more question about these thoughts.
    {"pages.dark_thoughts.question", 0xbda6e92, "Noch eine Frage zu diesen Gedanken."},
    // Pain can bring such thoughts. There is help at any hour, and it is right to ask for it.
    {"pages.dark_thoughts.why", 0x2268c2da, "Schmerzen können solche Gedanken bringen. Hilfe gibt es zu jeder Stunde, und es ist richtig, darum zu bitten."},
    // Stiff legs
    {"pages.child_legs.title", 0x282fb482, "Steife Beine"},
    // Stiff legs in a child, together with one of these, should be seen today.
    {"pages.child_legs.why", 0x6a274d10, "Steife Beine bei einem Kind, zusammen mit etwas davon, sollten heute untersucht werden."},
    // Where it is
    {"pages.where_it_is.title", 0xb9f0a6e3, "Wo es ist"},
    // Where do you feel it?
    {"pages.where_it_is.question", 0x60b6e080, "Wo spüren Sie es?"},
    // Where it is decides which of the next questions fit, and which exercises may help.
    {"pages.where_it_is.why", 0xa7d735bf, "Wo es ist, entscheidet, welche der nächsten Fragen passen und welche Übungen helfen können."},
    // Hip and groin
    {"pages.hip_and_groin.title", 0xddce9f36, "Hüfte und Leiste"},
    // Hip, groin and thigh pain can come from a joint, a bone, a nerve or the belly.
    {"pages.hip_and_groin.why", 0x56dc760f, "Schmerzen in Hüfte, Leiste und Oberschenkel können von einem Gelenk, einem Knochen, einem Nerv oder dem Bauch kommen."},
    // Upper back
    {"pages.upper_back.title", 0x695170e2, "Oberer Rücken"},
    // Is this where it is?
    {"pages.upper_back.question", 0xd429718c, "Ist es hier?"},
    // Pain high up in the back is asked about in more detail.
    {"pages.upper_back.why", 0x22ef3a61, "Nach Schmerzen weit oben im Rücken wird genauer gefragt."},
    // Tummy and side
    {"pages.tummy_and_side.title", 0xa6660a1d, "Bauch und Seite"},
    // Is any of this true for you now?
    {"pages.tummy_and_side.question", 0xdbc2e7b5, "Trifft etwas davon jetzt auf Sie zu?"},
    // Pain in the back or groin can start in the tummy. Some of these signs need help today.
    {"pages.tummy_and_side.why", 0xdcb92ffe, "Schmerzen in Rücken oder Leiste können im Bauch beginnen. Einige dieser Zeichen brauchen heute Hilfe."},
    // Urine
    {"pages.urine.title", 0xec7747a4, "Urin"},
    // A kidney stone or an infection can feel like back pain.
    {"pages.urine.why", 0x8b96c222, "Ein Nierenstein oder eine Infektion kann sich wie Rückenschmerzen anfühlen."},
    // More about the tummy
    {"pages.tummy.title", 0xf6863406, "Mehr zum Bauch"},
    // A few tummy troubles are felt in the back, and some of them are grave.
    {"pages.tummy.why", 0x31313443, "Ein paar Bauchbeschwerden spürt man im Rücken, und einige davon sind sehr ernst."},
    // Legs, walking and hands
    {"pages.legs_and_walking.title", 0x8d9bea94, "Beine, Gehen und Hände"},
    // Is any of this true for you?
    {"pages.legs_and_walking.question", 0x7c3e57fd, "Trifft etwas davon auf Sie zu?"},
    // These can come from a nerve, the spinal cord, a vein or an artery. They decide how soon it should be seen.
    {"pages.legs_and_walking.why", 0xefc4bf9a, "Diese Zeichen können von einem Nerv, dem Rückenmark, einer Vene oder einer Schlagader kommen. Sie entscheiden, wie bald es untersucht werden sollte."},
    // Walking and hands
    {"pages.walking_and_hands.title", 0xcf94d7db, "Gehen und Hände"},
    // Which is new in recent weeks?
    {"pages.walking_and_hands.question", 0xc2438320, "Was davon ist in den letzten Wochen neu?"},
    // When the cord in the neck or back is pressed, walk and hands often show it first.
    {"pages.walking_and_hands.why", 0xccc4dd77, "Wenn im Nacken oder Rücken etwas auf das Rückenmark drückt, zeigen es Gang und Hände oft zuerst."},
    // One leg
    {"pages.one_leg.title", 0xb3353ecf, "Ein Bein"},
    // Which is it, in one leg?
    {"pages.one_leg.question", 0x93c180f1, "Was davon ist es, in einem Bein?"},
    // A nerve from the back can be felt in the leg. What it does to the leg decides how soon it should be seen.
    {"pages.one_leg.why", 0x951db4b2, "Einen Nerv aus dem Rücken kann man im Bein spüren. Was er mit dem Bein macht, entscheidet, wie bald es untersucht werden sollte."},
    // How the leg has changed
    {"pages.leg_course.title", 0x773067a6, "Wie sich das Bein verändert hat"},
    // Is any of this true of that leg?
    {"pages.leg_course.question", 0x4f28f3b, "Trifft etwas davon auf dieses Bein zu?"},
    // A leg that gets worse should be seen sooner.
    {"pages.leg_course.why", 0xed661a7f, "Ein Bein, das schlimmer wird, sollte früher untersucht werden."},
    // Swelling in one leg
    {"pages.swollen_leg.title", 0x4f22cff5, "Schwellung in einem Bein"},
    // Is any of this true, on one side only?
    {"pages.swollen_leg.question", 0x98f437d7, "Trifft etwas davon zu, nur auf einer Seite?"},
    // A clot in a vein can feel like a pulled calf. It should be checked on the same day.
    {"pages.swollen_leg.why", 0xa13b14a, "Ein Blutgerinnsel in einer Vene kann sich wie eine gezerrte Wade anfühlen. Es sollte noch am selben Tag untersucht werden."},
    // Blood flow in the leg
    {"pages.leg_blood_flow.title", 0x2689272f, "Durchblutung im Bein"},
    // When too little blood reaches a leg, it hurts on walking, or at night.
    {"pages.leg_blood_flow.why", 0xf0656b4a, "Wenn zu wenig Blut in ein Bein kommt, schmerzt es beim Gehen oder nachts."},
    // Fever, nights and skin
    {"pages.fever_and_nights.title", 0xffd11814, "Fieber, Nächte und Haut"},
    // Infections and some rare illnesses can start as back or leg pain.
    {"pages.fever_and_nights.why", 0xb1cacee2, "Infektionen und einige seltene Krankheiten können als Rücken- oder Beinschmerzen beginnen."},
    // Fever or flu
    {"pages.fever.title", 0x6ce83ec3, "Fieber oder Grippe"},
    // When a fever was, and where the pain sits, decides how soon it should be seen.
    {"pages.fever.why", 0x8856ca79, "Wann das Fieber war und wo die Schmerzen sitzen, entscheidet, wie bald es untersucht werden sollte."},
    // Pain at night
    {"pages.nights.title", 0x23579110, "Schmerzen in der Nacht"},
    // Pain that wakes somebody night after night should be looked at.
    {"pages.nights.why", 0x5e99f7e2, "Schmerzen, die jemanden Nacht für Nacht wecken, sollten untersucht werden."},
    // Skin where it hurts
    {"pages.skin.title", 0x8fe68df2, "Haut, wo es wehtut"},
    // The skin can show what lies below it.
    {"pages.skin.why", 0xf7bcdfc9, "Die Haut kann zeigen, was darunter liegt."},
    // Heart and breath
    {"pages.heart_and_breath.title", 0x2897aee8, "Herz und Atem"},
    // Together with a sore leg or a fever, these can be signs that need help at once.
    {"pages.heart_and_breath.why", 0xc44b7dad, "Zusammen mit einem schmerzenden Bein oder Fieber können das Zeichen sein, die sofort Hilfe brauchen."},
    // How it began
    {"pages.how_it_began.title", 0x8a9566fb, "Wie es begann"},
    // How it began tells a strain from a break, a tear or something else.
    {"pages.how_it_began.why", 0xdf2a948e, "Wie es begann, unterscheidet eine Zerrung von einem Bruch, einem Riss oder etwas anderem."},
    // After the fall or blow
    {"pages.accident.title", 0xd10344d8, "Nach dem Sturz oder Schlag"},
    // A few signs after a fall or blow should be seen at once.
    {"pages.accident.why", 0x1b35afd4, "Ein paar Zeichen nach einem Sturz oder Schlag sollten sofort untersucht werden."},
    // The pop or sharp pain
    {"pages.pop_or_pull.title", 0xdec5071c, "Knall oder stechender Schmerz"},
    // Which of these was it?
    {"pages.pop_or_pull.question", 0xad679297, "Was davon war es?"},
    // A torn muscle or tendon heals best when it is seen early.
    {"pages.pop_or_pull.why", 0xd4e8b3a3, "Ein gerissener Muskel oder eine gerissene Sehne heilt am besten, wenn man sie früh untersucht."},
    // Since the pop or sharp pain
    {"pages.tear_signs.title", 0xf2f91cca, "Seit dem Knall oder stechenden Schmerz"},
    // Since then, is any of this true?
    {"pages.tear_signs.question", 0xc556b208, "Trifft seither etwas davon zu?"},
    // These signs tell a small strain from a large tear.
    {"pages.tear_signs.why", 0x243689c4, "Diese Zeichen unterscheiden eine kleine Zerrung von einem großen Riss."},
    // Sore muscles after effort
    {"pages.sore_muscles.title", 0xf8536e5e, "Schmerzende Muskeln nach Anstrengung"},
    // Very hard effort can break down muscle, which can harm the kidneys.
    {"pages.sore_muscles.why", 0x974f979b, "Bei sehr harter Anstrengung kann Muskel zerfallen, und das kann den Nieren schaden."},
    // Running and bone
    {"pages.running.title", 0xcc6c0e65, "Laufsport und Knochen"},
    // Bone needs time and food to keep up with training.
    {"pages.running.why", 0x5640dbaf, "Knochen brauchen Zeit und Nahrung, um mit dem Training mitzuhalten."},
    // Getting worse
    {"pages.worse.title", 0xa3d079d7, "Es wird schlimmer"},
    // Pain that grows from day to day should be seen sooner.
    {"pages.worse.why", 0x8d9a78d4, "Schmerzen, die von Tag zu Tag zunehmen, sollten früher untersucht werden."},
    // Your health
    {"pages.your_health.title", 0xc43fca5c, "Ihre Gesundheit"},
    // Some illnesses and treatments change what a new pain can mean.
    {"pages.your_health.why", 0x85eff49, "Einige Krankheiten und Behandlungen ändern, was neue Schmerzen bedeuten können."},
    // Cancer
    {"pages.cancer.title", 0x22909c85, "Krebs"},
    // Pain after cancer is mostly something else, but it should be looked at.
    {"pages.cancer.why", 0x331fc3cd, "Schmerzen nach Krebs sind meist etwas anderes, aber sie sollten untersucht werden."},
    // Bones
    {"pages.bones.title", 0x8db12b4, "Knochen"},
    // Thin bones can break after little, and need gentler exercises.
    {"pages.bones.why", 0xa0aabfef, "Dünne Knochen können schon bei geringem Anlass brechen und brauchen sanftere Übungen."},
    // Bleeding
    {"pages.bleeding.title", 0x5e8e975d, "Blutungen"},
    // Blood that does not clot well can press on a nerve or fill a muscle.
    {"pages.bleeding.why", 0x99121247, "Blut, das nicht gut gerinnt, kann auf einen Nerv drücken oder einen Muskel füllen."},
    // Defences of the body
    {"pages.defences.title", 0x381c6636, "Abwehr des Körpers"},
    // Some people catch deep infections more easily, at times with little fever.
    {"pages.defences.why", 0xfb09364a, "Manche Menschen bekommen leichter tiefe Infektionen, manchmal mit wenig Fieber."},
    // Operations
    {"pages.operation.title", 0x76f0bd2f, "Operationen"},
    // In the last 12 weeks, was there one of these?
    {"pages.operation.question", 0xcf519935, "Gab es in den letzten 12 Wochen etwas davon?"},
    // After an operation the surgeon's word comes before any exercise.
    {"pages.operation.why", 0x786171b5, "Nach einer Operation kommt das Wort des Operationsteams vor jeder Übung."},
    // Needles and wounds
    {"pages.procedure.title", 0xd24deb4e, "Nadeln und Wunden"},
    // Germs can come in with a needle or through a wound.
    {"pages.procedure.why", 0x45146438, "Keime können mit einer Nadel oder durch eine Wunde eindringen."},
    // The replaced joint
    {"pages.joint.title", 0x4b8064a4, "Das künstliche Gelenk"},
    // A replaced joint that newly hurts should be seen, and some moves may be off limits.
    {"pages.joint.why", 0xb5edeb05, "Ein künstliches Gelenk, das neu schmerzt, sollte untersucht werden, und manche Bewegungen sind vielleicht nicht erlaubt."},
    // Medicines and risks
    {"pages.medicines_and_risks.title", 0x6d96929b, "Medikamente und Risiken"},
    // Some medicines and habits make a few rare troubles more likely.
    {"pages.medicines_and_risks.why", 0xcce429fa, "Einige Medikamente und Gewohnheiten machen ein paar seltene Beschwerden wahrscheinlicher."},
    // Steroid tablets
    {"pages.steroid_tablets.title", 0x54534eb2, "Kortisontabletten"},
    // For how long, and when?
    {"pages.steroid_tablets.question", 0x86dbfce8, "Wie lange, und wann?"},
    // Steroids thin the bones and hide infections.
    {"pages.steroid_tablets.why", 0xb003890a, "Kortison macht die Knochen dünner und verdeckt Infektionen."},
    // Statin and muscles
    {"pages.statin.title", 0x3adacf2d, "Statin und Muskeln"},
    // Weak muscles on a statin should be checked on the same day.
    {"pages.statin.why", 0xf94cfe19, "Schwache Muskeln bei Einnahme eines Statins sollten noch am selben Tag untersucht werden."},
    // Smoking and arteries
    {"pages.artery.title", 0xa9db33d5, "Rauchen und Schlagadern"},
    // In older people, sudden back or tummy pain can come from the main artery.
    {"pages.artery.why", 0x4157502b, "Bei älteren Menschen können plötzliche Rücken- oder Bauchschmerzen von der Hauptschlagader kommen."},
    // What the pain is like
    {"pages.artery_pain.title", 0x892eea7f, "Wie die Schmerzen sind"},
    // Is any of this true of the pain?
    {"pages.artery_pain.question", 0xe2a596f7, "Trifft etwas davon auf die Schmerzen zu?"},
    // With these risks, some kinds of pain should be seen sooner.
    {"pages.artery_pain.why", 0x5297ad13, "Bei diesen Risiken sollten manche Arten von Schmerzen früher untersucht werden."},
    // Blood clots
    {"pages.clots.title", 0xb1cdf236, "Blutgerinnsel"},
    // They make a clot in a leg vein more likely.
    {"pages.clots.why", 0x908e9e3d, "Das macht ein Blutgerinnsel in einer Beinvene wahrscheinlicher."},
    // Other signs
    {"pages.other_signs.title", 0xca24f33b, "Andere Zeichen"},
    // These are rare, and easy to forget. Some of them should be seen soon.
    {"pages.other_signs.why", 0xc824b306, "Diese Zeichen sind selten und leicht zu vergessen. Einige davon sollten bald untersucht werden."},
    // Head and eyes
    {"pages.head_and_eyes.title", 0x3e495864, "Kopf und Augen"},
    // Sight can be lost fast, and early help can save it.
    {"pages.head_and_eyes.why", 0xbc15d702, "Das Augenlicht kann schnell verloren gehen, und frühe Hilfe kann es retten."},
    // Falls and balance
    {"pages.falling.title", 0xa3a837a8, "Stürze und Gleichgewicht"},
    // Who falls needs other exercises, with something to hold on to.
    {"pages.falling.why", 0xd196eb3d, "Wer stürzt, braucht andere Übungen, mit etwas zum Festhalten."},
    // Weak or tired
    {"pages.weak_and_tired.title", 0x191c783c, "Schwach oder müde"},
    // Being weak or tired all over can go with an illness.
    {"pages.weak_and_tired.why", 0x61ff18f5, "Schwäche oder Müdigkeit am ganzen Körper kann mit einer Krankheit einhergehen."},
    // Stiff in the morning
    {"pages.morning_stiffness.title", 0xd3046843, "Morgens steif"},
    // Treatment helps this kind of stiffness fast, once it is known.
    {"pages.morning_stiffness.why", 0x3807a014, "Eine Behandlung hilft bei dieser Art von Steifheit schnell, sobald man sie erkannt hat."},
    // More about the pain
    {"pages.more_about_the_pain.title", 0x9c29c3f2, "Mehr zu den Schmerzen"},
    // This decides whether you should be seen, and which exercises fit.
    {"pages.more_about_the_pain.why", 0x829b2b, "Das entscheidet, ob Sie sich untersuchen lassen sollten und welche Übungen passen."},
    // Back pain for months
    {"pages.long_back_pain.title", 0x79aaf9a8, "Rückenschmerzen seit Monaten"},
    // Is any of this true of the back pain?
    {"pages.long_back_pain.question", 0xa07e8ca4, "Trifft etwas davon auf die Rückenschmerzen zu?"},
    // Some long back pain comes from inflamed joints, for which there is treatment.
    {"pages.long_back_pain.why", 0xb8a76b36, "Manche lang anhaltenden Rückenschmerzen kommen von entzündeten Gelenken, für die es eine Behandlung gibt."},
    // When the back pain began
    {"pages.long_back_pain_began.title", 0x897d0f6e, "Wann die Rückenschmerzen begannen"},
    // Inflamed joints of the back mostly start before the age of 45.
    {"pages.long_back_pain_began.why", 0x66ee2418, "Gelenkentzündungen im Rücken beginnen meist vor dem Alter von 45 Jahren."},
    // Before you exercise
    {"pages.before_exercise.title", 0x8ccc0629, "Bevor Sie üben"},
    // Some exercises are left out or made gentler then.
    {"pages.before_exercise.why", 0x442f9e09, "Einige Übungen fallen dann weg oder werden sanfter."},
    // How tight it is
    {"pages.how_tight.title", 0x20dc8da6, "Wie verspannt es ist"},
    // It decides which stretches come first.
    {"pages.how_tight.why", 0xef14bba1, "Das entscheidet, welche Dehnungen zuerst kommen."},
    // What brings it on
    {"pages.what_brings_it_on.title", 0x4eb7fdf2, "Was es auslöst"},
    // It shows what may play a part.
    {"pages.what_brings_it_on.why", 0xf3bf784f, "Das zeigt, was mitspielen kann."},
    // When you stretch
    {"pages.stretching.title", 0x1aab507b, "Wenn Sie dehnen"},
    // It shows whether the muscle, a nerve or the back holds you up.
    {"pages.stretching.why", 0x72d7e1ff, "Das zeigt, ob der Muskel, ein Nerv oder der Rücken Sie bremst."},
    // Sport and training
    {"pages.training.title", 0x110ba5ae, "Sport und Training"},
    // Training can tighten a muscle, and help it too.
    {"pages.training.why", 0xf7fed8af, "Training kann einen Muskel verspannen und ihm auch helfen."},
    // Your past
    {"pages.your_past.title", 0x7861be96, "Ihre Vorgeschichte"},
    // What was there before shows what may play a part now.
    {"pages.your_past.why", 0x859ff788, "Was früher da war, zeigt, was jetzt mitspielen kann."},
    // Since the strain
    {"pages.strain_day.title", 0x7c18d9d7, "Seit der Zerrung"},
    // How long ago was this hamstring strained, the last time?
    {"pages.strain_day.question", 0x971ca7ff, "Wie lange ist die letzte Zerrung dieser hinteren Oberschenkelmuskeln her?"},
    // A fresh strain is spared strong pulls and loads, and later ones are built up again.
    {"pages.strain_day.why", 0xc8dcf810, "Eine frische Zerrung wird vor starkem Zug und starker Last geschützt; später wird beides wieder aufgebaut."},
    // Your day
    {"pages.your_day.title", 0xa4a1cfec, "Ihr Tag"},
    // What is most of your day like?
    {"pages.your_day.question", 0xf8c037ba, "Wie ist der größte Teil Ihres Tages?"},
    // How the day is spent shows what may help most.
    {"pages.your_day.why", 0x15080ef, "Wie der Tag verbracht wird, zeigt, was am meisten helfen kann."},
    // In the wheelchair
    {"pages.in_the_wheelchair.title", 0x5e62cd93, "Im Rollstuhl"},
    // It decides what your legs and your skin can take.
    {"pages.in_the_wheelchair.why", 0xb2c055e5, "Das entscheidet, was Ihre Beine und Ihre Haut vertragen."},
    // Your week
    {"pages.your_week.title", 0xd58a5102, "Ihre Woche"},
    // What is a usual week like?
    {"pages.your_week.question", 0xa01cb764, "Wie sieht eine übliche Woche aus?"},
    // Who trains already needs other exercises than who does not.
    {"pages.your_week.why", 0x4cb8db0f, "Wer schon trainiert, braucht andere Übungen als jemand, der es nicht tut."},
    // Rising from a chair
    {"pages.chair_rises.title", 0xf5358c93, "Aufstehen vom Stuhl"},
    // How often can you rise from a chair in 30 seconds, without hands?
    {"pages.chair_rises.question", 0x20ac32f5, "Wie oft können Sie in 30 Sekunden ohne Hände von einem Stuhl aufstehen?"},
    // Few rises call for an easier start. Who has not counted them leaves it out.
    {"pages.chair_rises.why", 0xc9253350, "Wenige Male sprechen für einen leichteren Anfang. Wer nicht gezählt hat, lässt es aus."},
    // How to tell
    {"pages.how_to_tell.title", 0x9c8c5ee9, "Woran Sie es erkennen"},
    // Looking at this sign again, what do you notice?
    {"pages.how_to_tell.question", 0x6532f843, "Wenn Sie sich dieses Zeichen noch einmal ansehen: Was fällt Ihnen auf?"},
    // This sign is grave, so it is worth a second look. To stay unsure is an answer too, and it should be seen then.
    {"pages.how_to_tell.why", 0xa73ac171, "Dieses Zeichen ist sehr ernst, daher lohnt sich ein zweiter Blick. Weiter nicht sicher zu sein ist auch eine Antwort, und dann sollte es untersucht werden."},
    // 10 weeks or 4 months
    {"page_examples.birth_week.says", 0x6311436d, "10 Wochen oder 4 Monate"},
    // 4 days or 3 months
    {"page_examples.strain_day.says", 0xcd2422b1, "4 Tage oder 3 Monate"},
    // 8 times
    {"page_examples.chair_rises.says", 0x133be115, "8 Mal"},
    // Chest pain, or arm or jaw pain with effort or sweating
    {"items.chest_pain.says", 0x1ede9fa9, "Brustschmerzen, oder Arm- oder Kieferschmerzen bei Anstrengung oder mit Schwitzen"},
    // New trouble breathing, or coughing up blood
    {"items.short_of_breath.says", 0xde71a8ae, "Neue Probleme beim Atmen oder Bluthusten"},
    // Suddenly: face dropped, speech mixed up, or one side weak
    {"items.face_arm_or_speech.says", 0x30d288d2, "Plötzlich: Gesicht hängt, Sprache wirr oder eine Körperseite schwach"},
    // Very ill, confused, or too weak to stay up
    {"items.very_ill.says", 0x88651ad, "Sehr krank, verwirrt oder zu schwach, um sich aufrecht zu halten"},
    // A very stiff neck, or a jaw that is hard to open
    {"items.stiff_neck_or_tight_jaw.says", 0x7c234f04, "Ein sehr steifer Nacken oder ein Kiefer, der schwer aufgeht"},
    // Fainted, nearly fainted, or in a cold sweat
    {"items.faint_or_cold_sweat.says", 0x145f4fc1, "Ohnmächtig geworden, beinahe ohnmächtig oder in kaltem Schweiß"},
    // Sudden severe pain, such as in head, back, side or tummy
    {"items.sudden_severe_pain.says", 0x424736e5, "Plötzliche starke Schmerzen, etwa in Kopf, Rücken, Seite oder Bauch"},
    // Ill, and too stiff to put the chin on the chest
    {"items.chin_not_to_chest.says", 0xe20a7cb3, "Krank und zu steif, um das Kinn auf die Brust zu legen"},
    // The jaw is hard to open, with cramps
    {"items.jaw_hard_to_open.says", 0x657e252, "Der Kiefer geht schwer auf, mit Krämpfen"},
    // Fainted, or nearly did
    {"items.fainted_or_nearly.says", 0x683fcc1f, "Ohnmächtig geworden oder beinahe"},
    // Pale or clammy, in a cold sweat now
    {"items.cold_sweat.says", 0x7478da1d, "Blass oder mit feuchtkalter Haut, jetzt in kaltem Schweiß"},
    // With sudden severe pain in back, side or tummy
    {"items.faint_with_back_or_tummy_pain.says", 0xc6750f36, "Mit plötzlichen starken Schmerzen in Rücken, Seite oder Bauch"},
    // Head or neck, within a minute, unlike any before
    {"items.sudden_in_head_or_neck.says", 0x1715325a, "Kopf oder Nacken, innerhalb einer Minute, anders als je zuvor"},
    // In the back or in the side
    {"items.sudden_in_back_or_side.says", 0xa1a03aca, "Im Rücken oder in der Seite"},
    // High in the back
    {"items.sudden_high_in_back.says", 0xb3601ff2, "Weit oben im Rücken"},
    // Middle of the spine, easier when lying down
    {"items.sudden_mid_spine.says", 0xdd80d62b, "Mitte der Wirbelsäule, im Liegen besser"},
    // In the tummy
    {"items.sudden_in_tummy.says", 0x58fad82d, "Im Bauch"},
    // In a testicle
    {"items.sudden_in_testicle.says", 0x616bdf80, "In einem Hoden"},
    // It came all at once, within a minute or so
    {"items.struck_at_once.says", 0x415034cc, "Es kam auf einmal, innerhalb von etwa einer Minute"},
    // The same, whatever way I sit or lie
    {"items.same_in_each_position.says", 0x8238cefb, "Gleich, egal wie ich sitze oder liege"},
    // Unlike any pain that I had before
    {"items.unlike_any_before.says", 0x288d6d1b, "Anders als alle Schmerzen, die ich vorher hatte"},
    // Out of the blue, with no strain before
    {"items.out_of_the_blue.says", 0x80737fa8, "Aus heiterem Himmel, ohne Überlastung davor"},
    // In the side, in strong waves
    {"items.strong_waves.says", 0xd25d8898, "In der Seite, in starken Wellen"},
    // A strong pulse that I can feel in the tummy
    {"items.pulse_in_tummy.says", 0x18fd6262, "Ein starker Puls, den ich im Bauch spüren kann"},
    // My heart races while I sit still
    {"items.heart_races_with_pain.says", 0xce8f0039, "Mein Herz rast, während ich still sitze"},
    // Numb or odd between the legs, or wiping feels different
    {"items.numb_between_legs.says", 0xf856950e, "Taub oder seltsam zwischen den Beinen, oder das Abwischen fühlt sich anders an"},
    // Trouble passing urine, leaking, or not feeling it pass
    {"items.bladder_trouble.says", 0xafc8572f, "Probleme beim Wasserlassen, Urin geht ungewollt ab, oder ich spüre nicht, wie er fließt"},
    // Bowels out of control, or not felt when they are full
    {"items.bowel_trouble.says", 0x77c13c57, "Darm nicht unter Kontrolle, oder nicht zu spüren, wenn er voll ist"},
    // Feeling lost in the genitals, or sex not as it was
    {"items.genital_feeling_lost.says", 0x9c7827fc, "Gefühl im Genitalbereich verloren, oder Sex nicht wie früher"},
    // Both legs: pain, tingling, numb or weak, not just sore
    {"items.both_legs_odd.says", 0x760f1984, "Beide Beine: Schmerzen, Kribbeln, taub oder schwach, nicht nur Muskelkater"},
    // A leg or foot that gets weaker by the hour or day
    {"items.leg_weaker_by_the_hour.says", 0x69d3976b, "Ein Bein oder Fuß wird von Stunde zu Stunde oder von Tag zu Tag schwächer"},
    // Urine brown like cola, or hardly any for half a day
    {"items.dark_urine.says", 0x45cba43c, "Urin braun wie Cola, oder einen halben Tag lang kaum Urin"},
    // Sharp pain, tingling or numb in both legs, at rest too
    {"items.both_legs_pain_at_rest.says", 0xeba4508a, "Stechende Schmerzen, Kribbeln oder taub in beiden Beinen, auch in Ruhe"},
    // Both legs weak or giving way, even after a rest
    {"items.both_legs_weak_at_rest.says", 0xdaeed5bc, "Beide Beine schwach oder knicken ein, auch nach dem Ausruhen"},
    // On walking, both legs fail; better if I sit or bend
    {"items.both_legs_fail_on_walking.says", 0x7e8bc0fa, "Beim Gehen versagen beide Beine; besser, wenn ich sitze oder mich vorbeuge"},
    // On walking, both legs fail: new or worse in three months
    {"items.both_legs_fail_three_months.says", 0xc7862a78, "Beim Gehen versagen beide Beine: neu oder schlimmer in den letzten drei Monaten"},
    // Numb, tingling or weak: worse in the last two weeks
    {"items.legs_worse_two_weeks.says", 0xfd8387b5, "Taub, Kribbeln oder schwach: schlimmer in den letzten zwei Wochen"},
    // Urine like cola, with bad muscle pain or weakness
    {"items.cola_and_muscle_pain.says", 0xf335572, "Urin wie Cola, mit starken Muskelschmerzen oder Muskelschwäche"},
    // Muscles sore to touch on both sides
    {"items.muscles_sore_both_sides.says", 0x3e5af50c, "Muskeln auf beiden Seiten druckempfindlich"},
    // In the last seven days: new or far harder exercise
    {"items.new_effort_before_dark_urine.says", 0x6d4a99f9, "In den letzten sieben Tagen: ungewohnte oder weit stärkere Anstrengung"},
    // A leg suddenly cold, white, blue, numb or not moving
    {"items.leg_cold_or_blue.says", 0x24da53f, "Ein Bein plötzlich kalt, weiß, blau, taub oder nicht zu bewegen"},
    // Cannot stand, walk or use a leg, or severe hip or groin pain
    {"items.no_standing_or_hip_pain.says", 0x6b791172, "Kann nicht stehen, gehen oder ein Bein gebrauchen, oder starke Schmerzen in Hüfte oder Leiste"},
    // A thigh or buttock swollen and hard as wood
    {"items.thigh_hard_as_wood.says", 0x7bd977c8, "Oberschenkel oder Gesäß geschwollen und hart wie Holz"},
    // Skin that quickly turns red, dark or blistered, and hurts
    {"items.skin_spreads_red.says", 0xb7b9973e, "Haut, die schnell rot, dunkel oder blasig wird und wehtut"},
    // A known widened main artery (aortic aneurysm)
    {"items.widened_artery.says", 0xb513bc12, "Eine bekannte erweiterte Hauptschlagader (Aortenaneurysma)"},
    // Pregnant, perhaps pregnant, or gave birth in the last year
    {"items.pregnant_or_gave_birth.says", 0x9dc3c0f6, "Schwanger, vielleicht schwanger, oder Geburt in den letzten zwölf Monaten"},
    // Thoughts of ending my life, or being better off dead
    {"items.thoughts_of_dying.says", 0x73f10782, "Gedanken, mir das Leben zu nehmen, oder dass es besser wäre, tot zu sein"},
    // Unable to stand or walk
    {"items.unable_to_stand.says", 0x5222de89, "Kann nicht stehen oder gehen"},
    // Newly unable to put weight on one leg
    {"items.no_weight_on_one_leg.says", 0x88c93286, "Kann ein Bein neuerdings nicht belasten"},
    // Since a fall, unable to stand on that leg
    {"items.after_fall_no_stand.says", 0xdbe47a67, "Seit einem Sturz: kann auf diesem Bein nicht stehen"},
    // Since a fall or sudden pain, the leg looks short or turned
    {"items.leg_short_or_turned.says", 0x696b2bfb, "Seit einem Sturz oder plötzlichem Schmerz sieht das Bein kürzer oder verdreht aus"},
    // Severe hip or groin pain that began in the last days
    {"items.hip_pain_in_days.says", 0xdea16e87, "Starke Schmerzen in Hüfte oder Leiste, die in den letzten Tagen begannen"},
    // Severe hip pain, and the least move hurts or I feel ill
    {"items.hip_least_move_hurts.says", 0x3531da33, "Starke Hüftschmerzen, und die kleinste Bewegung tut weh oder ich fühle mich krank"},
    // A small fall or bump came just before
    {"items.small_fall_before.says", 0x49fa2b2a, "Kurz davor war ein kleiner Sturz oder Stoß"},
    // After injury or hard exercise, far worse than it should be
    {"items.thigh_far_worse.says", 0x6b859001, "Nach Verletzung oder starker Anstrengung weit schlimmer, als es sein sollte"},
    // Tingling in that leg
    {"items.thigh_numb_or_tingling.says", 0x3e14bd1, "Kribbeln in diesem Bein"},
    // Lay on it for hours: deep sleep, drunk or passed out
    {"items.lay_on_it_for_hours.says", 0x5e59e56d, "Stundenlang darauf gelegen: tiefer Schlaf, betrunken oder bewusstlos"},
    // New pain in the back, side or tummy
    {"items.artery_and_new_pain.says", 0xa97bebcc, "Neue Schmerzen in Rücken, Seite oder Bauch"},
    // The artery is watched with scans
    {"items.artery_is_watched.says", 0xbb0b6515, "Die Schlagader wird mit bildgebenden Untersuchungen überwacht"},
    // Bad headache, spots before the eyes, or pain under the ribs
    {"items.birth_head_eyes_ribs.says", 0x3464df88, "Starke Kopfschmerzen, Flecken vor den Augen oder Schmerzen unter den Rippen"},
    // A lot of blood lost
    {"items.birth_much_blood.says", 0x52cfeec2, "Viel Blut verloren"},
    // The baby moves less than before
    {"items.baby_moves_less.says", 0xd7a98651, "Das Baby bewegt sich weniger als vorher"},
    // Pregnant, and bleeding
    {"items.bleeding_in_pregnancy.says", 0x14eab7b, "Schwanger, und Blutung"},
    // Pregnant, and tummy pain
    {"items.tummy_pain_in_pregnancy.says", 0x70070bd7, "Schwanger, und Bauchschmerzen"},
    // Pregnant: tightenings, fluid loss, swollen calf, or faint
    {"items.tightening_fluid_or_calf.says", 0x25ced176, "Schwanger: Gebärmutter wird immer wieder hart, Flüssigkeit geht ab, Wade geschwollen oder Ohnmachtsgefühl"},
    // Pain at the very tip of a shoulder
    {"items.shoulder_tip_in_pregnancy.says", 0x83720e28, "Schmerzen genau an der Schulterspitze"},
    // Pregnant, or it could be
    {"items.pregnant_or_perhaps.says", 0x9083931c, "Schwanger, oder es könnte sein"},
    // Pregnant for over 12 weeks, or I do not know how long
    {"items.past_twelve_weeks.says", 0x4b1c0e6, "Über 12 Wochen schwanger, oder ich weiß nicht, wie lange"},
    // Pregnant with problems; my team must still agree to sport
    {"items.pregnancy_not_smooth.says", 0x39902430, "Schwanger mit Problemen; mein Team muss dem Sport noch zustimmen"},
    // Gave birth in the last six weeks
    {"items.birth_within_six_weeks.says", 0x8838cb38, "Geburt in den letzten sechs Wochen"},
    // Gave birth longer ago, but in the last year
    {"items.birth_within_a_year.says", 0xc2f6eea3, "Geburt länger her, aber in den letzten zwölf Monaten"},
    // Checked since the birth, and found fit for exercise
    {"items.checked_after_birth.says", 0xd7aebf33, "Seit der Geburt untersucht und als fit für Übungen beurteilt"},
    // I might end my life or harm myself
    {"items.might_act_on_thoughts.says", 0x1c5f1529, "Ich könnte mir das Leben nehmen oder mich selbst verletzen"},
    // Stiff hamstrings, and a limp, odd walk, fever or back pain
    {"items.child_stiff_hamstrings.says", 0x73b07abf, "Steife hintere Oberschenkelmuskeln, dazu Hinken, ungewöhnlicher Gang, Fieber oder Rückenschmerzen"},
    // Back of the thigh: tight
    {"items.thigh_tight.says", 0xd631e8f2, "Rückseite des Oberschenkels: verspannt"},
    // Back of the thigh: pain
    {"items.thigh_painful.says", 0xf9e975ca, "Rückseite des Oberschenkels: Schmerzen"},
    // Low back
    {"items.low_back.says", 0xeae4c65c, "Unterer Rücken"},
    // Upper or middle back
    {"items.upper_or_middle_back.says", 0x7c56cb54, "Oberer oder mittlerer Rücken"},
    // Buttock
    {"items.buttock.says", 0x5df72a5b, "Gesäß"},
    // Hip, groin, or front or side of the thigh
    {"items.hip_or_groin.says", 0x98d552b9, "Hüfte, Leiste oder vorn oder seitlich am Oberschenkel"},
    // One calf
    {"items.one_calf.says", 0xd90c0a63, "Eine Wade"},
    // Pain in the groin
    {"items.groin_pain.says", 0x2d853862, "Schmerzen in der Leiste"},
    // Pain at the bone at the very front of the pelvis
    {"items.pubic_pain.says", 0xb9e0dd3b, "Schmerzen am Knochen ganz vorn am Becken"},
    // Pain at the front of the thigh
    {"items.front_of_thigh.says", 0x86a12888, "Schmerzen vorn am Oberschenkel"},
    // A lump in the groin: hard, very sore, or stuck out
    {"items.groin_lump_hard_or_stuck.says", 0xa6a99b16, "Beule in der Leiste: hart, sehr schmerzhaft oder geht nicht zurück"},
    // It hurts to straighten the hip
    {"items.hip_will_not_straighten.says", 0xaa75f53a, "Es tut weh, die Hüfte zu strecken"},
    // Sudden severe pain in a testicle
    {"items.severe_in_testicle.says", 0x79190485, "Plötzliche starke Schmerzen in einem Hoden"},
    // The hip is too stiff to put on socks with ease
    {"items.hip_stiff_for_socks.says", 0xef48f20d, "Die Hüfte ist zu steif, um leicht Socken anzuziehen"},
    // High up, between the shoulder blades
    {"items.between_shoulder_blades.says", 0x3a0d85ce, "Weit oben, zwischen den Schulterblättern"},
    // New pain in the side, under the ribs
    {"items.side_pain.says", 0x15692f91, "Neue Schmerzen in der Seite, unter den Rippen"},
    // New pain in the tummy
    {"items.tummy_pain.says", 0x55a61a3d, "Neue Schmerzen im Bauch"},
    // Sick (vomiting) again and again
    {"items.sick_again_and_again.says", 0xcb9b2350, "Ich muss mich immer wieder übergeben (erbrechen)"},
    // Urine that burns, or has blood in it
    {"items.urine_burns_or_bloody.says", 0x27ac2c6, "Brennen beim Wasserlassen oder Blut im Urin"},
    // Stool black as tar (not from iron), or vomited blood
    {"items.black_stool_or_blood.says", 0x1521a6f7, "Stuhl schwarz wie Teer (nicht durch Eisen), oder Blut erbrochen"},
    // No stool and no wind, or yellow skin or eyes
    {"items.bowels_shut_or_yellow.says", 0xd8ff602, "Kein Stuhl und keine Winde, oder gelbe Haut oder Augen"},
    // It burns when I pass urine
    {"items.urine_burns.says", 0x816152f9, "Es brennt beim Wasserlassen"},
    // There is blood in the urine
    {"items.blood_in_urine.says", 0xd2564c42, "Es ist Blut im Urin"},
    // Pain in the side too, with fever, burning or blood
    {"items.side_pain_and_urine.says", 0x77ecab92, "Auch Schmerzen in der Seite, mit Fieber, Brennen oder Blut"},
    // Severe tummy pain now
    {"items.tummy_severe_now.says", 0x84d84a1f, "Jetzt starke Bauchschmerzen"},
    // Tummy pain that goes straight through to the back
    {"items.through_to_the_back.says", 0xca0fbbd6, "Bauchschmerzen, die geradewegs bis in den Rücken durchgehen"},
    // For a day or more: no stool and no wind at all
    {"items.no_stool_no_wind.says", 0x4961bcff, "Seit einem Tag oder länger: gar kein Stuhl und gar keine Winde"},
    // Skin or eyes have turned yellow
    {"items.yellow_skin_or_eyes.says", 0x48f297cb, "Haut oder Augen sind gelb geworden"},
    // I inject for weight or diabetes (not insulin)
    {"items.weight_injection.says", 0x2fb7a502, "Ich spritze etwas zum Abnehmen oder gegen Diabetes (nicht Insulin)"},
    // One foot will not lift, or not walk on heel or toes
    {"items.foot_will_not_lift.says", 0xd54f8a63, "Ein Fuß lässt sich nicht heben, oder Gehen auf Ferse oder Zehen geht nicht"},
    // Newly unsteady walk, or legs that drag or give way
    {"items.walk_unsteady_or_dragging.says", 0x92e6a306, "Gang neuerdings unsicher, oder Beine, die schleifen oder einknicken"},
    // Newly clumsy or numb hands, or a shock on bending the neck
    {"items.hands_or_neck_shock.says", 0x50381e72, "Hände neuerdings ungeschickt oder taub, oder Gefühl wie ein Stromschlag beim Beugen des Nackens"},
    // One leg: tingling, numb, weak, or pain below the knee
    {"items.one_leg_odd.says", 0x37b59017, "Ein Bein: Kribbeln, taub, schwach oder Schmerzen unterhalb des Knies"},
    // One leg newly swollen, warm, or with veins that stand out
    {"items.one_leg_swollen_or_warm.says", 0x4cb6c7d2, "Ein Bein neuerdings geschwollen, warm oder mit hervortretenden Venen"},
    // A calf or thigh hurts, and nothing explains it
    {"items.leg_pain_unexplained.says", 0x312ec662, "Eine Wade oder ein Oberschenkel schmerzt, und nichts erklärt es"},
    // Leg cramp on walking, or a foot that hurts at night
    {"items.leg_cramp_or_night_foot.says", 0xf4e6f9b8, "Krampf im Bein beim Gehen oder ein Fuß, der nachts schmerzt"},
    // My walk is unsteady or odd
    {"items.walk_odd.says", 0xba706a03, "Mein Gang ist unsicher oder ungewöhnlich"},
    // My legs drag, or feel stiff as boards
    {"items.legs_drag.says", 0xd39f86da, "Meine Beine schleifen oder fühlen sich steif wie Bretter an"},
    // One leg gives way
    {"items.one_leg_gives_way.says", 0x8a4cea36, "Ein Bein knickt ein"},
    // Walking is harder; I need a stick, frame or crutches
    {"items.need_a_stick.says", 0xdf0ea480, "Das Gehen ist schwerer; ich brauche Stock, Gehgestell oder Krücken"},
    // My hands are clumsy, as with buttons
    {"items.hands_clumsy.says", 0x1398b4e9, "Meine Hände sind ungeschickt, etwa bei Knöpfen"},
    // Bending the neck sends a shock down back or legs
    {"items.neck_shock.says", 0xcf3e5a83, "Beim Beugen des Nackens fährt es wie ein Stromschlag durch Rücken oder Beine"},
    // Both hands go numb or tingle by day
    {"items.both_hands_numb.says", 0x85fb227, "Beide Hände werden tagsüber taub oder kribbeln"},
    // Tingling or burning
    {"items.leg_tingles.says", 0x30444585, "Kribbeln oder Brennen"},
    // A numb patch
    {"items.leg_numb_patch.says", 0x73dcbe1c, "Eine taube Stelle"},
    // Pain in a line below the knee
    {"items.leg_line_pain.says", 0xfbdaf6ac, "Schmerzen in einer Linie unterhalb des Knies"},
    // The leg is weak
    {"items.leg_weak.says", 0xd3063850, "Das Bein ist schwach"},
    // The foot is numb or weak
    {"items.foot_numb_or_weak.says", 0x7d20d6d1, "Der Fuß ist taub oder schwach"},
    // A numb patch at the side of the thigh
    {"items.numb_side_of_thigh.says", 0xd995cf2d, "Eine taube Stelle seitlich am Oberschenkel"},
    // Pain from the back down the leg, new or worse lately
    {"items.back_pain_down_leg.says", 0x3c7113e8, "Schmerzen vom Rücken das Bein hinunter, neu oder in letzter Zeit schlimmer"},
    // The calf or leg is newly swollen
    {"items.calf_or_leg_swollen.says", 0xf5e0e414, "Die Wade oder das Bein ist neuerdings geschwollen"},
    // Warm skin, or veins that newly stand out
    {"items.leg_warm_or_veins.says", 0x2b5128c5, "Warme Haut oder Venen, die neuerdings hervortreten"},
    // The calf is sore when I press along its middle
    {"items.calf_sore_to_press.says", 0x5467a3e1, "Die Wade tut weh, wenn ich entlang ihrer Mitte drücke"},
    // A cramp at the same distance, gone soon after I stand still
    {"items.cramp_at_same_distance.says", 0x6271699, "Ein Krampf nach gleicher Strecke, bald weg, wenn ich stehen bleibe"},
    // At night the foot hurts, so I hang it out of bed
    {"items.foot_out_of_bed.says", 0xe3c80801, "Nachts tut der Fuß weh, darum hänge ich ihn aus dem Bett"},
    // The leg hurts at rest and changes colour
    {"items.leg_changes_colour.says", 0x7345b045, "Das Bein schmerzt in Ruhe und verändert die Farbe"},
    // Fever, hot and shivery, or shaking chills
    {"items.fever_or_shivers.says", 0xe4cae5f2, "Fieber, heiß und fröstelnd oder Schüttelfrost"},
    // I wake soaked in sweat (not hot flushes that I know)
    {"items.soaked_at_night.says", 0x66c087a, "Ich wache schweißnass auf (keine Hitzewallungen, die ich kenne)"},
    // Ill all over, as with flu
    {"items.ill_as_with_flu.says", 0x2725a374, "Am ganzen Körper krank, wie bei einer Grippe"},
    // Constant pain at night that no position eases
    {"items.night_pain.says", 0xe4386f6e, "Ständige Schmerzen in der Nacht, die keine Lage lindert"},
    // Lost 5 kg, or a belt hole, without trying
    {"items.lost_weight.says", 0xd2a44096, "5 kg oder ein Gürtelloch abgenommen, ohne etwas dafür zu tun"},
    // Skin where it hurts: a rash, numb, or a big bruise
    {"items.skin_over_pain.says", 0x774ede7d, "Haut, wo es wehtut: Ausschlag, taub oder ein großer Bluterguss"},
    // Heart racing at rest, or pain on a deep breath
    {"items.heart_or_breath.says", 0x329f9c85, "Herzrasen in Ruhe oder Schmerzen beim tiefen Einatmen"},
    // In three days: 38 C or more, hot and shivery, or chills
    {"items.fever_three_days.says", 0xeb96d597, "In den letzten drei Tagen: 38 °C oder mehr, heiß und fröstelnd oder Schüttelfrost"},
    // A fever in recent weeks that is over now
    {"items.fever_over.says", 0xe64d8a64, "Fieber in den letzten Wochen, das jetzt vorbei ist"},
    // The pain is worst in one spot that I can point to
    {"items.one_spot.says", 0xda087779, "Die Schmerzen sind am stärksten an einer Stelle, auf die ich zeigen kann"},
    // It has woken me each night for two weeks
    {"items.each_night_two_weeks.says", 0xea0bfa6d, "Seit zwei Wochen weckt es mich jede Nacht"},
    // Pain in hip, thigh or knee wakes me each night
    {"items.hip_or_knee_each_night.says", 0xc958c427, "Schmerzen in Hüfte, Oberschenkel oder Knie wecken mich jede Nacht"},
    // It wakes me in the second half of the night
    {"items.wakes_late_in_night.says", 0x5a12f6ba, "Es weckt mich in der zweiten Hälfte der Nacht"},
    // A band of blisters or rash
    {"items.band_of_blisters.says", 0xb7369dbf, "Ein Band aus Bläschen oder Ausschlag"},
    // The skin over the sore spot has lost its feeling
    {"items.skin_lost_feeling.says", 0xda647d15, "Die Haut über der schmerzenden Stelle hat ihr Gefühl verloren"},
    // A big bruise that nothing explains
    {"items.big_bruise.says", 0x9bcd09b0, "Ein großer Bluterguss, den nichts erklärt"},
    // It hurts to fill my lungs
    {"items.breath_hurts.says", 0xb0f0167, "Es tut weh, wenn ich tief Luft hole"},
    // A serious accident, a fall from a height or a hard blow
    {"items.serious_accident.says", 0x9d73d9d2, "Ein schwerer Unfall, ein Sturz aus der Höhe oder ein harter Schlag"},
    // A small fall, a lift, a cough or a bump just before
    {"items.small_fall_or_lift.says", 0x79436e02, "Kurz davor: kleiner Sturz, Heben, Husten oder ein Stoß"},
    // Back of thigh or sit bone: a pop, or a sudden sharp pain
    {"items.pop_or_sharp_pain.says", 0x9519c5ff, "Rückseite des Oberschenkels oder Sitzbein: ein Knall oder ein plötzlicher stechender Schmerz"},
    // Very sore muscles after new or very hard exercise
    {"items.hard_effort.says", 0xa98dc0f6, "Stark schmerzende Muskeln nach ungewohnter oder sehr starker Anstrengung"},
    // Groin, buttock or bone pain that grew with running
    {"items.pain_grew_with_running.says", 0x1774f522, "Schmerzen in Leiste, Gesäß oder Knochen, die mit dem Rennen zunahmen"},
    // It began all at once
    {"items.all_at_once.says", 0xc18c15d0, "Es begann ganz plötzlich"},
    // It is getting worse
    {"items.getting_worse.says", 0x1b977eb8, "Es wird schlimmer"},
    // A bruise or graze over the spine
    {"items.bruise_over_spine.says", 0xce1de92c, "Ein Bluterguss oder eine Schürfwunde über der Wirbelsäule"},
    // It began with a lift, twist or strain
    {"items.lift_or_twist.says", 0x4966538e, "Es begann mit Heben, Verdrehen oder einer Überlastung"},
    // Far more pain than the injury explains
    {"items.far_worse_than_injury.says", 0x20dc2b1e, "Weit mehr Schmerzen, als die Verletzung erklärt"},
    // A sudden tearing or pop
    {"items.pop_in_thigh.says", 0x4e5347f7, "Ein plötzliches Reißen oder ein Knall"},
    // A pop, then a wide bruise, a limp, or too sore to sit
    {"items.pop_then_signs.says", 0xdc87b058, "Ein Knall, dann ein großflächiger Bluterguss, Hinken, oder es tut zu weh zum Sitzen"},
    // A sharp pain that hit the sit bone all at once
    {"items.sharp_at_sit_bone.says", 0xf73a63e, "Ein stechender Schmerz, der ganz plötzlich ins Sitzbein fuhr"},
    // At the sit bone: on a sprint, a kick, a hurdle or the splits
    {"items.sit_bone_in_sport.says", 0x9cc64d6, "Am Sitzbein: bei Sprint, Kick, Hürde oder Spagat"},
    // The leg was forced far forward and straight
    {"items.leg_forced.says", 0xef327c3, "Das Bein wurde weit nach vorn und in die Streckung gezwungen"},
    // A wide bruise at the back of the thigh
    {"items.wide_bruise.says", 0x9e0b98e4, "Ein großflächiger Bluterguss an der Rückseite des Oberschenkels"},
    // I cannot sit on the sore side
    {"items.too_sore_to_sit.says", 0xf0dbbd49, "Ich kann auf der schmerzenden Seite nicht sitzen"},
    // Bending the knee is clearly weak
    {"items.knee_bends_weakly.says", 0xb6a8a842, "Das Beugen des Knies ist deutlich schwach"},
    // A gap or a lump in the muscle
    {"items.gap_or_lump.says", 0x8f2d759f, "Eine Lücke oder ein Knoten im Muskel"},
    // A pull in the last 5 days, but my walk is normal
    {"items.pull_last_five_days.says", 0x83eefff6, "Zerrung in den letzten 5 Tagen, aber mein Gang ist normal"},
    // A pull in the last 10 days, with limp, bruise or weakness
    {"items.pull_last_ten_days.says", 0xe7f03655, "Zerrung in den letzten 10 Tagen, mit Hinken, Bluterguss oder Schwäche"},
    // One to three days ago: new or hard exercise
    {"items.effort_days_ago.says", 0x84af47ce, "Vor ein bis drei Tagen: ungewohnte oder starke Anstrengung"},
    // The muscles are clearly swollen, in the week after it
    {"items.muscles_swollen.says", 0x17c4a4bf, "Die Muskeln sind deutlich geschwollen, in der Woche danach"},
    // I can hardly lift or bend the limb, in the week after it
    {"items.muscles_hardly_work.says", 0x950b1be5, "Ich kann Arm oder Bein kaum heben oder beugen, in der Woche danach"},
    // Far more pain than the effort explains
    {"items.far_worse_than_effort.says", 0xb77c428d, "Weit mehr Schmerzen, als die Anstrengung erklärt"},
    // In four weeks, a big jump in running, kicks or cycling
    {"items.jump_in_training.says", 0x54044c71, "In den letzten vier Wochen Laufsport, Kicken oder Radfahren sprunghaft gesteigert"},
    // Low weight, eating little, or missed periods
    {"items.little_food_or_periods.says", 0x54e14c8d, "Niedriges Gewicht, wenig Essen oder ausgebliebene Regelblutungen"},
    // Clearly worse in the last few days
    {"items.worse_in_days.says", 0xe270737a, "Deutlich schlimmer in den letzten Tagen"},
    // The back pain keeps getting worse
    {"items.back_keeps_growing_worse.says", 0xe5517aff, "Die Rückenschmerzen werden immer schlimmer"},
    // Cancer, now or ever
    {"items.cancer_ever.says", 0x2b653df8, "Krebs, jetzt oder jemals"},
    // Thin bones, a bone that broke easily, or bone tablets
    {"items.weak_bones.says", 0x6977244d, "Dünne Knochen (Osteoporose), ein Knochen, der ohne großen Anlass brach, oder Knochentabletten"},
    // A blood thinner, or a bleeding disorder
    {"items.blood_thinner.says", 0xe65ec6be, "Ein Blutverdünner oder eine Blutungsneigung"},
    // Weak immune system, dialysis, infection, or injected drugs
    {"items.weak_defences.says", 0x7636c32, "Schwaches Immunsystem, Dialyse, Infektion oder gespritzte Drogen"},
    // Diabetes
    {"items.diabetes.says", 0x52c163c0, "Diabetes"},
    // Lately an operation, or a needle in the spine
    {"items.operation_or_needle.says", 0xc5e8e61c, "In letzter Zeit eine Operation oder ein Nadelstich in die Wirbelsäule"},
    // A replaced hip, knee or other joint
    {"items.replaced_joint.says", 0x82b1dc4d, "Künstliches Gelenk: Hüfte, Knie oder ein anderes"},
    // Treated now, or in the last six months
    {"items.cancer_treated_now.says", 0xf293c336, "Jetzt in Behandlung oder in den letzten sechs Monaten"},
    // Cancer in a bone, or myeloma
    {"items.cancer_in_bone.says", 0xde8f86a4, "Krebs in einem Knochen oder Myelom"},
    // I was told that my bones are thin (osteoporosis)
    {"items.bones_thin.says", 0xc4de250b, "Mir wurde gesagt, dass meine Knochen dünn sind (Osteoporose)"},
    // A bone broke after a small fall, or for no clear reason
    {"items.bone_broke_easily.says", 0x7eb3d32, "Ein Knochen brach nach kleinem Sturz oder ohne klaren Grund"},
    // I was told of a broken bone in my spine
    {"items.spine_bone_broken.says", 0x594b8635, "Mir wurde gesagt, dass ein Knochen in meiner Wirbelsäule gebrochen ist"},
    // Bone tablets or injections for years
    {"items.bone_tablets.says", 0x9642362, "Jahrelang Knochentabletten oder Knochenspritzen"},
    // Sudden groin, thigh or side pain, swelling or weak leg
    {"items.sudden_pain_on_thinner.says", 0x47cf1f7f, "Plötzlich Schmerzen in Leiste, Oberschenkel oder Seite, Schwellung oder schwaches Bein"},
    // My immune system is weak, by illness or medicine
    {"items.immune_system_weak.says", 0x99129c9f, "Mein Immunsystem ist schwach, durch Krankheit oder Medikamente"},
    // Dialysis, or a drip line, port or catheter
    {"items.dialysis_or_line.says", 0x6fbd8fc0, "Dialyse oder ein liegender Zugang für Infusionen, Port oder Katheter"},
    // In the last year, injected drugs (not as treatment)
    {"items.injected_drugs.says", 0xdad15483, "In den letzten zwölf Monaten Drogen gespritzt (nicht als Behandlung)"},
    // In the last month, an infection that had to be treated
    {"items.infection_in_month.says", 0xcd6855e6, "In den letzten dreißig Tagen eine Infektion, die behandelt werden musste"},
    // On the spine: in six weeks, or no word yet to exercise
    {"items.spine_operation.says", 0x2a49f59b, "An der Wirbelsäule: in den letzten sechs Wochen, oder Übungen noch nicht freigegeben"},
    // On the hip
    {"items.hip_operation.says", 0xc9928052, "An der Hüfte"},
    // On a torn hamstring
    {"items.hamstring_operation.says", 0xe67412bb, "An einem gerissenen hinteren Oberschenkelmuskel"},
    // On the spine, knee or tummy
    {"items.spine_knee_or_tummy.says", 0x11658a0c, "An Wirbelsäule, Knie oder Bauch"},
    // Any big operation
    {"items.big_operation.says", 0xc4af8e6e, "Irgendeine große Operation"},
    // In three months, an operation or hospital procedure
    {"items.hospital_procedure.says", 0xefae6ef, "In den letzten drei Monaten eine Operation oder ein Eingriff im Krankenhaus"},
    // In three months, a needle in the spine as treatment
    {"items.needle_as_treatment.says", 0x2720c26, "In den letzten drei Monaten ein Nadelstich in die Wirbelsäule als Behandlung"},
    // In one month, a needle in the spine for birth or a test
    {"items.needle_for_birth_or_test.says", 0x5610e159, "In den letzten dreißig Tagen ein Nadelstich in die Wirbelsäule für Geburt oder Untersuchung"},
    // After an operation: a changed wound, or fever
    {"items.wound_or_fever.says", 0x2012d482, "Nach einer Operation: veränderte Wunde oder Fieber"},
    // New pain, red, leaking, fever, or it feels out of place
    {"items.joint_newly_sore.says", 0xc79e578, "Neue Schmerzen, rot, nässt, Fieber, oder es fühlt sich verrutscht an"},
    // A new hip: limits on moving still apply, or I am unsure
    {"items.hip_limits_apply.says", 0xc0225d4, "Künstliche Hüfte: Bewegungsgrenzen gelten noch, oder ich bin nicht sicher"},
    // A new hip: all limits on moving were lifted, or none set
    {"items.hip_limits_lifted.says", 0x2ec2af2b, "Künstliche Hüfte: alle Bewegungsgrenzen wurden aufgehoben, oder es gab keine"},
    // Steroid tablets (not an inhaler or a cream)
    {"items.steroids.says", 0x7da1ec5a, "Kortisontabletten (kein Spray zum Einatmen, keine Creme)"},
    // On a statin: new muscle pain or weakness on both sides
    {"items.statin_and_muscle_pain.says", 0xfce3a9a5, "Mit einem Statin: neue Muskelschmerzen oder Muskelschwäche auf beiden Seiten"},
    // A sore tendon, and lately an antibiotic like ciprofloxacin
    {"items.antibiotic_and_tendon.says", 0xb89832dc, "Eine schmerzende Sehne, und in letzter Zeit ein Antibiotikum wie Ciprofloxacin"},
    // A lot of alcohol, almost daily
    {"items.much_alcohol.says", 0xc5b5d411, "Viel Alkohol, fast täglich"},
    // Smoking ever, high blood pressure, or heart or artery disease
    {"items.smoking_or_arteries.says", 0x7e6ea65b, "Jemals geraucht, hoher Blutdruck oder Krankheit an Herz oder Schlagadern"},
    // A past clot; or lately bed rest, a long trip, plaster, pill
    {"items.clot_risk.says", 0x94d2297e, "Früheres Blutgerinnsel; oder in letzter Zeit Bettruhe, lange Reise, Gips, Pille"},
    // Past the menopause
    {"items.past_menopause.says", 0x5b566353, "Nach den Wechseljahren"},
    // For three months or more, now or lately
    {"items.steroids_for_months.says", 0x52dede3, "Drei Monate oder länger, jetzt oder in letzter Zeit"},
    // In the last month
    {"items.steroids_this_month.says", 0xe586b739, "In den letzten dreißig Tagen"},
    // Muscles on both sides are newly weak
    {"items.statin_weakness.says", 0x5a2aefa4, "Muskeln auf beiden Seiten sind neuerdings schwach"},
    // I smoke, or smoked for a year or more
    {"items.smoked.says", 0xfdefff62, "Ich rauche oder habe ein Jahr oder länger geraucht"},
    // High blood pressure, or tablets for it
    {"items.blood_pressure_high.says", 0xafdd9d88, "Hoher Blutdruck oder Tabletten dagegen"},
    // Heart or artery disease, a heart attack or a stroke
    {"items.artery_disease.says", 0x7f268e3c, "Krankheit an Herz oder Schlagadern, ein Herzinfarkt oder ein Schlaganfall"},
    // Parent, brother, sister or child with a widened main artery
    {"items.family_aneurysm.says", 0x85f6298f, "Vater, Mutter, Bruder, Schwester oder Kind mit erweiterter Hauptschlagader"},
    // It hurts only when I walk
    {"items.hurts_only_on_walking.says", 0xbd5e60c0, "Es tut nur weh, wenn ich gehe"},
    // A blood clot in a leg or lung, ever
    {"items.clot_before.says", 0x59554547, "Jemals ein Blutgerinnsel in einem Bein oder in der Lunge"},
    // A leg in plaster, or paralysed
    {"items.leg_in_plaster.says", 0x611873ca, "Ein Bein in Gips oder gelähmt"},
    // Three days or more in bed lately
    {"items.days_in_bed.says", 0x35eb66ef, "In letzter Zeit drei Tage oder länger im Bett"},
    // In the last month, a trip of four hours or more in one go
    {"items.long_trip.says", 0x7dd65d02, "In den letzten dreißig Tagen eine Reise von vier Stunden oder mehr am Stück"},
    // Oestrogen: pill, patch, ring or other hormones
    {"items.hormones.says", 0x554022b0, "Östrogen: Pille, Pflaster, Ring oder andere Hormone"},
    // After such a trip, or days in bed, a calf began to hurt
    {"items.calf_after_trip_or_bed.says", 0x956dfcd6, "Nach so einer Reise oder Tagen im Bett begann eine Wade zu schmerzen"},
    // New headache, sore scalp, jaw pain, or eye trouble
    {"items.head_or_eyes.says", 0x2315f415, "Neue Kopfschmerzen, schmerzende Kopfhaut, Kieferschmerzen oder Augenprobleme"},
    // Frail or unsteady, or a fall
    {"items.falls.says", 0x32a281fe, "Gebrechlich, unsicher auf den Beinen oder ein Sturz"},
    // Weak all over, or newly very tired
    {"items.weak_or_tired.says", 0x9f099a36, "Am ganzen Körper schwach oder neuerdings sehr müde"},
    // A lump in thigh or buttock: new, growing or deep
    {"items.lump.says", 0xda4283fa, "Knoten in Oberschenkel oder Gesäß: neu, wachsend oder tief"},
    // A new hump or curve in the back, or lost height
    {"items.new_hump.says", 0x44fc7519, "Neuer Buckel, neue Krümmung im Rücken oder kleiner geworden"},
    // Pain round the chest or tummy, like a belt
    {"items.belt_pain.says", 0xd514a6c5, "Schmerzen rund um Brust oder Bauch, wie ein Gürtel"},
    // Hips and shoulders both stiff each morning
    {"items.stiff_hips_and_shoulders.says", 0xa3993619, "Sowohl Hüften als auch Schultern jeden Morgen steif"},
    // New headache, jaw pain on chewing, or a sore scalp
    {"items.headache_jaw_or_scalp.says", 0x91779a8, "Neue Kopfschmerzen, Kieferschmerzen beim Kauen oder schmerzende Kopfhaut"},
    // My sight has suddenly changed
    {"items.sight_changed.says", 0xed6aa172, "Mein Sehen hat sich plötzlich verändert"},
    // An eye is red and painful
    {"items.red_eye.says", 0x86d02398, "Ein Auge ist rot und schmerzt"},
    // I fell once in the last year
    {"items.fell_once.says", 0xa9f25743, "Ich bin in den letzten zwölf Monaten einmal gestürzt"},
    // I fell twice or more in the last year
    {"items.fell_twice.says", 0x72459884, "Ich bin in den letzten zwölf Monaten zweimal oder öfter gestürzt"},
    // I feel unsteady when I stand or walk
    {"items.unsteady.says", 0x74515cb2, "Ich fühle mich beim Stehen oder Gehen unsicher"},
    // I feel frail
    {"items.frail.says", 0x89f9c066, "Ich fühle mich gebrechlich"},
    // I feel weak all over
    {"items.weak_all_over.says", 0x987045f3, "Ich fühle mich am ganzen Körper schwach"},
    // In recent weeks I have become very tired
    {"items.newly_tired.says", 0xc1ca0daa, "In den letzten Wochen bin ich sehr müde geworden"},
    // Over 45 minutes each morning, for two weeks or more
    {"items.stiff_for_45_minutes.says", 0x2bdcbb72, "Jeden Morgen über 45 Minuten, seit zwei Wochen oder länger"},
    // The back pain is there all the time
    {"items.constant_back_pain.says", 0xd9e7ee2, "Die Rückenschmerzen sind die ganze Zeit da"},
    // So bad that it is hard to think, talk or sleep
    {"items.hard_to_bear.says", 0x1124720c, "So schlimm, dass Denken, Reden oder Schlafen schwerfällt"},
    // I limp, or it hurts to walk
    {"items.limp.says", 0x844255e0, "Ich hinke, oder das Gehen tut weh"},
    // A cough or a strain makes it worse
    {"items.worse_on_cough.says", 0x46247587, "Husten oder Pressen macht es schlimmer"},
    // Leaning back brings on the back pain
    {"items.leaning_back_hurts.says", 0xc60a7eea, "Zurückbeugen löst die Rückenschmerzen aus"},
    // No better, though I looked after it
    {"items.no_better.says", 0x2dcbfe0d, "Nicht besser, obwohl ich mich darum gekümmert habe"},
    // It is the first back pain of my life
    {"items.first_back_pain.says", 0x66b74819, "Es sind die ersten Rückenschmerzen meines Lebens"},
    // I do gymnastics, dance, bowling, diving, football or rowing
    {"items.arching_sport.says", 0xa2d5a873, "Ich mache Turnen, Tanz, Cricket-Werfen, Wasserspringen, Fußball oder Rudern"},
    // It gets better when I move
    {"items.better_on_moving.says", 0xa1ca76e9, "Es wird besser, wenn ich mich bewege"},
    // Stiff for over half an hour each morning
    {"items.stiff_for_half_an_hour.says", 0x815e8fef, "Jeden Morgen über eine halbe Stunde steif"},
    // Tablets like ibuprofen clearly ease it in two days
    {"items.tablets_help_in_two_days.says", 0xb7700b5a, "Tabletten wie Ibuprofen lindern es innerhalb von zwei Tagen deutlich"},
    // Close relatives with an inflamed spine
    {"items.relatives_with_it.says", 0x3ac9bd5e, "Nahe Verwandte mit entzündeter Wirbelsäule"},
    // Psoriasis, inflamed bowel, or a painful red eye, ever
    {"items.eye_bowel_or_skin.says", 0x87535100, "Jemals Schuppenflechte, entzündeter Darm oder ein schmerzendes rotes Auge"},
    // Arthritis, an inflamed tendon, or psoriasis, ever
    {"items.arthritis_or_tendons.says", 0xdb77ccba, "Jemals Arthritis, eine entzündete Sehne oder Schuppenflechte"},
    // It began before I was 35
    {"items.began_before_35.says", 0x48ca1a3a, "Es begann, bevor ich 35 war"},
    // It began before I was 45
    {"items.began_before_45.says", 0x48d88d6d, "Es begann, bevor ich 45 war"},
    // Before I was 45, and I ticked two or more just now
    {"items.several_and_before_45.says", 0x8b53b36d, "Bevor ich 45 war, und ich habe eben zwei oder mehr angekreuzt"},
    // Spinning dizziness, or faint on standing up
    {"items.dizzy.says", 0xb7509d4f, "Drehschwindel, oder Ohnmachtsgefühl beim Aufstehen"},
    // Blood pressure at or above 180 over 110
    {"items.pressure_180_over_110.says", 0x57a468f2, "Blutdruck bei oder über 180 zu 110"},
    // Inflamed joints or spine just now, or a fused spine
    {"items.inflamed_or_fused.says", 0x473509fe, "Gelenke oder Wirbelsäule gerade entzündet, oder eine versteifte Wirbelsäule"},
    // A cracked or slipped bone in the low back, and it hurts
    {"items.slipped_bone.says", 0xf43835d6, "Ein Wirbel im unteren Rücken hat einen Riss oder ist verrutscht, und es tut weh"},
    // Glaucoma, a retina problem or an eye operation
    {"items.eye_pressure_or_operation.says", 0x14037a81, "Grüner Star, ein Problem mit der Netzhaut oder eine Augenoperation"},
    // Very bendy joints (hypermobile)
    {"items.bendy_joints.says", 0x4f4f995f, "Sehr bewegliche Gelenke (hypermobil)"},
    // Deep pain at the sit bone, as on a hard seat
    {"items.deep_sit_bone_pain.says", 0x3f1c7743, "Tiefer Schmerz am Sitzbein, etwa auf einem harten Sitz"},
    // With straight knees, it is hard to reach my toes
    {"items.cannot_reach_toes.says", 0x7f9d79f2, "Mit gestreckten Knien komme ich schwer an meine Zehen"},
    // It is hard to straighten my legs fully
    {"items.legs_will_not_straighten.says", 0x2f583a58, "Es ist schwer, meine Beine ganz zu strecken"},
    // I am less bendy than I used to be
    {"items.less_bendy_than_before.says", 0x4bf74d0e, "Ich bin weniger beweglich als früher"},
    // The tight feeling is clearest when I stretch
    {"items.clearest_on_stretching.says", 0x402ed3b, "Die Verspannung ist beim Dehnen am deutlichsten"},
    // Both sides are tight
    {"items.tight_both_sides.says", 0x45c2785c, "Beide Seiten sind verspannt"},
    // One side is clearly tighter
    {"items.tight_one_side.says", 0xbc634a5f, "Eine Seite ist deutlich stärker verspannt"},
    // I am stiff all over
    {"items.stiff_all_over.says", 0xb1f70073, "Ich bin am ganzen Körper steif"},
    // Sitting for long hurts or feels bad
    {"items.long_sitting.says", 0xd377ccaf, "Langes Sitzen tut weh oder fühlt sich schlecht an"},
    // Standing for long hurts or feels bad
    {"items.long_standing.says", 0x934db331, "Langes Stehen tut weh oder fühlt sich schlecht an"},
    // Moving hurts, so that daily tasks are hard
    {"items.daily_moves_hurt.says", 0x21d0592, "Bewegung tut weh, sodass alltägliche Dinge schwerfallen"},
    // It hurts to bend or stretch the thigh
    {"items.thigh_bend_or_stretch.says", 0x5c19fc25, "Es tut weh, den Oberschenkel zu beugen oder zu dehnen"},
    // I am stiff when I get up after sitting
    {"items.stiff_after_sitting.says", 0xce4dabaa, "Ich bin steif, wenn ich nach dem Sitzen aufstehe"},
    // It eases when I walk
    {"items.walking_eases.says", 0x71f3cef7, "Es lässt nach, wenn ich gehe"},
    // It hurts only when I bend
    {"items.hurts_only_on_bending.says", 0x792cf93a, "Es tut nur weh, wenn ich mich bücke"},
    // I feel it only in the middle of the thigh
    {"items.pull_mid_thigh_only.says", 0x537281d6, "Ich spüre es nur in der Mitte des Oberschenkels"},
    // The pull runs behind the knee to the calf
    {"items.pull_to_the_calf.says", 0x75812f61, "Das Ziehen läuft hinter dem Knie bis zur Wade"},
    // Stretching helps for a short while, again and again
    {"items.never_lasts.says", 0x227debde, "Dehnen hilft immer wieder nur für kurze Zeit"},
    // A deep stretch makes it worse
    {"items.deep_stretch_worse.says", 0xebbe5505, "Eine tiefe Dehnung macht es schlimmer"},
    // It comes and goes with the back pain
    {"items.comes_with_back.says", 0x5c4b128, "Es kommt und geht mit den Rückenschmerzen"},
    // I am afraid to bend
    {"items.afraid_to_bend.says", 0x179ad9ed, "Ich habe Angst, mich zu bücken"},
    // The backs of my thighs cramp when I run or lift my hips
    {"items.cramps.says", 0x59d14169, "Die Rückseiten meiner Oberschenkel krampfen, wenn ich renne oder die Hüften hebe"},
    // The backs of my thighs are tight after hip exercises
    {"items.tight_after_hip_work.says", 0xf4ce6f4c, "Die Rückseiten meiner Oberschenkel sind nach Hüftübungen verspannt"},
    // It hurts at the end of a sprint or a long stride
    {"items.long_stride_hurts.says", 0x486a6114, "Es tut am Ende eines Sprints oder eines langen Schritts weh"},
    // It gets tight after training
    {"items.tight_after_training.says", 0x5c76737b, "Es verspannt sich nach dem Training"},
    // On stairs my knee falls inward, or my hip drops
    {"items.knee_falls_inward.says", 0x4c9a9ff8, "Auf der Treppe fällt mein Knie nach innen, oder meine Hüfte sinkt ab"},
    // In four weeks, much more running, kicks or cycling
    {"items.training_went_up.says", 0xffde894d, "In den letzten vier Wochen viel mehr Laufsport, Kicken oder Radfahren"},
    // I do yoga, dance or gymnastics
    {"items.does_yoga_or_dance.says", 0x48d6e747, "Ich mache Yoga, Tanz oder Turnen"},
    // I once strained or tore this hamstring
    {"items.strained_before.says", 0x7f13cc87, "Ich hatte einmal eine Zerrung oder einen Riss an diesem hinteren Oberschenkelmuskel"},
    // Stiff in the legs since childhood
    {"items.stiff_since_childhood.says", 0x594137da, "Seit der Kindheit steif in den Beinen"},
    // Tight for years before the back pain
    {"items.tight_before_back_pain.says", 0xf9a5d7e3, "Schon Jahre vor den Rückenschmerzen verspannt"},
    // The tightness began with or after the back pain
    {"items.tight_since_back_pain.says", 0x604fd3d3, "Die Verspannung begann mit oder nach den Rückenschmerzen"},
    // One leg is more than 2 cm longer
    {"items.one_leg_longer.says", 0x10239682, "Ein Bein ist mehr als 2 cm länger"},
    // Spells of back or leg pain before this one
    {"items.had_it_before.says", 0x29d9cc48, "Schon früher Phasen mit Rücken- oder Beinschmerzen"},
    // I am growing fast just now
    {"items.growing_fast.says", 0xf34e6733, "Ich wachse gerade schnell"},
    // I sit for more than six to eight hours on most days
    {"items.sits_most_of_the_day.says", 0x5d3cd9af, "Ich sitze an den meisten Tagen mehr als sechs bis acht Stunden"},
    // I get up and move at least each hour
    {"items.gets_up_each_hour.says", 0x30db23e6, "Ich stehe mindestens jede Stunde auf und bewege mich"},
    // My work keeps my body busy
    {"items.active_job.says", 0x83022291, "Meine Arbeit hält meinen Körper in Bewegung"},
    // I stand for most of my work
    {"items.standing_job.says", 0xa10fa7c8, "Ich stehe bei meiner Arbeit die meiste Zeit"},
    // I drive for most of my work
    {"items.drives_most_of_the_day.says", 0xe4f8d370, "Ich sitze bei meiner Arbeit die meiste Zeit am Steuer"},
    // I use a wheelchair for most of the day, for over 3 months
    {"items.uses_a_wheelchair.says", 0x25d8502b, "Ich nutze den größten Teil des Tages einen Rollstuhl, seit über 3 Monaten"},
    // At least one leg can push by itself, as in standing up
    {"items.a_leg_can_push.says", 0x566d4401, "Mindestens ein Bein kann aus eigener Kraft drücken, etwa beim Aufstehen"},
    // The team that cares for my spine agreed to leg stretches
    {"items.spine_team_agreed.says", 0xcbf0a994, "Das Team, das meine Wirbelsäule betreut, hat Beindehnungen zugestimmt"},
    // I am active for less than 150 minutes a week
    {"items.little_activity.says", 0xeca92721, "Ich bin weniger als 150 Minuten pro Woche aktiv"},
    // I train three times a week or more
    {"items.trains_often.says", 0x87d2c4b3, "Ich trainiere dreimal pro Woche oder öfter"},
    // I run, cycle or play a kicking sport
    {"items.runs_kicks_or_cycles.says", 0xb346085f, "Ich mache Laufsport, fahre Rad oder spiele einen Sport, bei dem man kickt"},
    // I do another sport on two or more days a week
    {"items.plays_another_sport.says", 0xe26ebf1, "Ich mache an zwei oder mehr Tagen pro Woche einen anderen Sport"},
    // I can jog without pain in the thigh
    {"items.jogs_without_pain.says", 0xafd45c2, "Ich kann ohne Schmerzen im Oberschenkel joggen"},
    // age
    {"numbers.age.name", 0x539215c, "Alter"},
    // years
    {"numbers.age.unit", 0xa5c6e35d, "Jahre"},
    // worst pain lately
    {"numbers.worst_pain.name", 0xabe15367, "stärkster Schmerz in letzter Zeit"},
    // out of 10
    {"numbers.worst_pain.unit", 0xccc09449, "von 10"},
    // how long it has lasted
    {"numbers.duration.name", 0x69ca06b, "wie lange es schon dauert"},
    // hours
    {"numbers.duration.unit", 0x4e57e7f4, "Stunden"},
    // time for one session
    {"numbers.session.name", 0x6fa5cf2b, "Zeit für eine Einheit"},
    // minutes
    {"numbers.session.unit", 0xe03228ae, "Minuten"},
    // how far the knee stops short of straight
    {"numbers.knee_extension_deficit.name", 0xcd4fe360, "was dem Knie bis zur vollen Streckung fehlt"},
    // degrees
    {"numbers.knee_extension_deficit.unit", 0xde1dbce, "Grad"},
    // how far the straight leg rises
    {"numbers.leg_raise.name", 0x4e92cb19, "wie weit das gestreckte Bein hochkommt"},
    // from fingertips to floor
    {"numbers.fingertip_gap.name", 0x5a374453, "von den Fingerspitzen bis zum Boden"},
    // centimetres
    {"numbers.fingertip_gap.unit", 0xe2d862, "Zentimeter"},
    // time on one leg with a level pelvis
    {"numbers.stance.name", 0x3756a03f, "Zeit auf einem Bein mit waagerechtem Becken"},
    // seconds
    {"numbers.stance.unit", 0xb8a1be0a, "Sekunden"},
    // single-leg bridges in a row
    {"numbers.bridges.name", 0x64827dfe, "Einbein-Brücken hintereinander"},
    // times
    {"numbers.bridges.unit", 0x39286cb5, "Mal"},
    // rises from a chair in 30 seconds without hands
    {"numbers.chair_stands.name", 0x2562b9e8, "Aufstehen vom Stuhl in 30 Sekunden ohne Hände"},
    // pain right now, at rest
    {"numbers.pain_now.name", 0xd402bf04, "Schmerz gerade jetzt, in Ruhe"},
    // time since the hamstring was strained
    {"numbers.days_since_strain.name", 0xcce841a1, "Zeit seit der Zerrung des hinteren Oberschenkelmuskels"},
    // days
    {"numbers.days_since_strain.unit", 0x30c8b7ea, "Tage"},
    // time since giving birth
    {"numbers.weeks_since_birth.name", 0x542539e5, "Zeit seit der Geburt"},
    // weeks
    {"numbers.weeks_since_birth.unit", 0xefceb0a, "Wochen"},
    // A question was answered in two ways, such as both yes and no; the graver answer was used. Ask it again.
    {"problems.answered_yes_and_no.says", 0x1f288027, "Eine Frage wurde auf zwei Arten beantwortet, etwa mit Ja und mit Nein; die ernstere Antwort wurde genommen. Fragen Sie noch einmal."},
    // It cannot be getting better and worse at once; worse was used. Ask again.
    {"problems.better_and_worse.says", 0x31e7d3fb, "Es kann nicht zugleich besser und schlimmer werden; schlimmer wurde genommen. Fragen Sie noch einmal."},
    // The age must be 0 to 120 years.
    {"problems.age_out_of_range.says", 0x87c1315d, "Das Alter muss 0 bis 120 Jahre sein."},
    // An answer about age does not fit the age given; the graver one was used. Ask again.
    {"problems.age_contradicts_answer.says", 0x39ddf8d0, "Eine Antwort zum Alter passt nicht zum angegebenen Alter; die ernstere wurde genommen. Fragen Sie noch einmal."},
    // The pain score must be 0 to 10.
    {"problems.pain_out_of_range.says", 0x1a4fe82c, "Der Schmerzwert muss 0 bis 10 sein."},
    // The duration must be 0 hours to 100 years.
    {"problems.duration_out_of_range.says", 0x35edba7b, "Die Dauer muss 0 Stunden bis 100 Jahre sein."},
    // It cannot have lasted longer than the person has lived. Check the age and the duration.
    {"problems.duration_longer_than_life.says", 0xcb124be8, "Es kann nicht länger gedauert haben, als die Person schon lebt. Prüfen Sie das Alter und die Dauer."},
    // The minutes for a session must be 1 to 120.
    {"problems.session_out_of_range.says", 0x6cf60c9e, "Die Minuten für eine Einheit müssen 1 bis 120 sein."},
    // A self-test result is outside what the test can measure. Measure it again.
    {"problems.measurement_out_of_range.says", 0x25a7f3db, "Ein Ergebnis eines Selbsttests liegt außerhalb dessen, was der Test messen kann. Messen Sie noch einmal."},
    // A self-test result does not fit an answer about the same test. Check both.
    {"problems.measurement_contradicts_answer.says", 0x6304de73, "Ein Ergebnis eines Selbsttests passt nicht zu einer Antwort über denselben Test. Prüfen Sie beides."},
    // The level must be beginner, intermediate or advanced.
    {"problems.level_unknown.says", 0x1673740, "Die Stufe muss Einstieg, Mittelstufe oder Fortgeschritten sein."},
    // The sex must be female, male or not given.
    {"problems.sex_unknown.says", 0xf34a8dfe, "Das Geschlecht muss weiblich, männlich oder ohne Angabe sein."},
    // An answer about pregnancy, birth or the menopause does not fit the sex given; the graver one was used. Ask again.
    {"problems.sex_contradicts_answer.says", 0x364927f1, "Eine Antwort zu Schwangerschaft, Geburt oder Wechseljahren passt nicht zum angegebenen Geschlecht; die ernstere wurde genommen. Fragen Sie noch einmal."},
    // The pain right now cannot be worse than the worst lately; the higher one was used. Ask both again.
    {"problems.pain_now_over_worst.says", 0x4afd4a47, "Der Schmerz gerade jetzt kann nicht schlimmer sein als der stärkste in letzter Zeit; der höhere wurde genommen. Fragen Sie beide noch einmal ab."},
    // The days since the strain must be 0 to 365; an older strain is told as an earlier one.
    {"problems.strain_out_of_range.says", 0x1acc4513, "Die Tage seit der Zerrung müssen 0 bis 365 sein; eine ältere Zerrung wird als frühere Zerrung angegeben."},
    // The weeks since the birth must be 0 to 104.
    {"problems.birth_out_of_range.says", 0x68d1c1cb, "Die Wochen seit der Geburt müssen 0 bis 104 sein."},
    // This is not a saved conversation. Choose the file that was saved, or begin anew.
    {"damages.not_a_saved_line.says", 0x5ffae5b3, "Das ist kein gespeichertes Gespräch. Wählen Sie die Datei, die gespeichert wurde, oder fangen Sie neu an."},
    // It was saved in another form than this program reads. Use the program that saved it, or begin anew.
    {"damages.other_form.says", 0xd85150e6, "Es wurde in einer anderen Form gespeichert, als dieses Programm liest. Nutzen Sie das Programm, das es gespeichert hat, oder fangen Sie neu an."},
    // It does not say which edition saved it. It was changed since, so begin anew.
    {"damages.edition_unreadable.says", 0x105333c, "Es sagt nicht, welche Ausgabe es gespeichert hat. Es wurde seither verändert, also fangen Sie neu an."},
    // It does not say when it was saved. It was changed since, so begin anew.
    {"damages.moment_unreadable.says", 0x8c026504, "Es sagt nicht, wann es gespeichert wurde. Es wurde seither verändert, also fangen Sie neu an."},
    // A word in it means nothing here. It was changed since, so begin anew.
    {"damages.word_unknown.says", 0xa62e983f, "Ein Wort darin bedeutet hier nichts. Es wurde seither verändert, also fangen Sie neu an."},
    // A number in it cannot be read. It was changed since, so begin anew.
    {"damages.number_unreadable.says", 0xf5615513, "Eine Zahl darin ist nicht lesbar. Es wurde seither verändert, also fangen Sie neu an."},
    // It names an answer that is not asked here. It was changed since, so begin anew.
    {"damages.key_unknown.says", 0x9665b11d, "Es nennt eine Antwort, nach der hier nicht gefragt wird. Es wurde seither verändert, also fangen Sie neu an."},
    // The mark of a page is four digits from 0 to f, and it is not. It was changed since, so begin anew.
    {"damages.mark_unreadable.says", 0xcf571d2c, "Das Kennzeichen einer Seite besteht aus vier Zeichen von 0 bis f, und das ist hier nicht so. Es wurde seither verändert, also fangen Sie neu an."},
    // The mark of a page is not that of its edition. It was changed since, so begin anew.
    {"damages.mark_differs.says", 0xb1cf77c3, "Das Kennzeichen einer Seite ist nicht das ihrer Ausgabe. Es wurde seither verändert, also fangen Sie neu an."},
    // It says one thing twice. It was changed since, so begin anew.
    {"damages.told_twice.says", 0xfaa4d8bc, "Es sagt eine Sache zweimal. Es wurde seither verändert, also fangen Sie neu an."},
    // Its end is missing. Look for a whole copy, or begin anew.
    {"damages.sum_missing.says", 0x2e384054, "Das Ende fehlt. Suchen Sie eine vollständige Kopie, oder fangen Sie neu an."},
    // It is not as it was saved: its sum does not fit. Look for another copy, or begin anew.
    {"damages.sum_differs.says", 0x61af7d61, "Es ist nicht so, wie es gespeichert wurde: Die Prüfsumme passt nicht. Suchen Sie eine andere Kopie, oder fangen Sie neu an."},
    // Choose at least one line. If none of these applies, say so.
    {"faults.nothing_answered.says", 0x28977406, "Wählen Sie mindestens eine Zeile. Wenn nichts davon zutrifft, sagen Sie es."},
    // Answer each line: yes, no or not sure.
    {"faults.item_without_answer.says", 0x2937737d, "Beantworten Sie jede Zeile: ja, nein oder nicht sicher."},
    // You said yes before, and this page asks which it is. Choose what is true or not sure; or go back and change that yes.
    {"faults.nothing_named.says", 0x7139c397, "Sie haben vorher Ja gesagt, und diese Seite fragt, was es ist. Wählen Sie, was stimmt, oder nicht sicher; oder gehen Sie zurück und ändern Sie dieses Ja."},
    // Choose among the lines of this page.
    {"faults.not_on_the_page.says", 0xb06828b0, "Wählen Sie unter den Zeilen dieser Seite."},
    // One line has two answers. Keep one of them.
    {"faults.two_answers.says", 0xb050071e, "Eine Zeile hat zwei Antworten. Behalten Sie eine davon."},
    // None of these and a line of the list cannot both be true. Keep one of them.
    {"faults.none_and_some.says", 0x7f465d0e, "Nichts davon und eine Zeile der Liste können nicht beide stimmen. Behalten Sie eines von beiden."},
    // Give the age in years. For example 34.
    {"faults.age_missing.says", 0x518963eb, "Geben Sie das Alter in Jahren an. Zum Beispiel 34."},
    // The age is 0 to 120 years. For example 34.
    {"faults.age_out_of_range.says", 0xf4a8a237, "Das Alter ist 0 bis 120 Jahre. Zum Beispiel 34."},
    // Say female, male, or rather not say.
    {"faults.sex_missing.says", 0xd65c1f92, "Geben Sie an: weiblich, männlich oder lieber keine Angabe."},
    // Give the pain at its worst as a number, from 0 for none to 10 for the worst there is.
    {"faults.pain_missing.says", 0x9c36e27f, "Geben Sie den stärksten Schmerz als Zahl an, von 0 für keinen bis 10 für den schlimmsten, den es gibt."},
    // The worst pain is a number from 0 to 10.
    {"faults.pain_out_of_range.says", 0x24ba1a19, "Der stärkste Schmerz ist eine Zahl von 0 bis 10."},
    // Say for how long, with a unit: 3 days, 8 weeks, 2 years.
    {"faults.duration_missing.says", 0x1dcaf661, "Sagen Sie, wie lange schon, mit einer Einheit: 3 Tage, 8 Wochen, 2 Jahre."},
    // The time is 0 hours to 100 years. For example 3 days or 8 weeks.
    {"faults.duration_out_of_range.says", 0x20626b8f, "Die Zeit ist 0 Stunden bis 100 Jahre. Zum Beispiel 3 Tage oder 8 Wochen."},
    // It cannot have lasted longer than a whole life. Check the age and the time.
    {"faults.duration_longer_than_life.says", 0xdd6d647b, "Es kann nicht länger gedauert haben als ein ganzes Leben. Prüfen Sie das Alter und die Zeit."},
    // The pain right now is a number from 0 to 10; leave it out if it is hard to say.
    {"faults.pain_now_out_of_range.says", 0xaa59f85a, "Der Schmerz gerade jetzt ist eine Zahl von 0 bis 10; lassen Sie sie weg, wenn es schwer zu sagen ist."},
    // The pain right now cannot be worse than the worst pain lately. Change one of them.
    {"faults.pain_now_over_worst.says", 0xbfae2dd, "Der Schmerz gerade jetzt kann nicht schlimmer sein als der stärkste Schmerz in letzter Zeit. Ändern Sie eines davon."},
    // That number is not possible here. Check it, or leave it out.
    {"faults.number_out_of_range.says", 0x4953d091, "Diese Zahl ist hier nicht möglich. Prüfen Sie sie, oder lassen Sie sie weg."},
    // less likely
    {"bands.less_likely.name", 0xc1b25fa4, "weniger wahrscheinlich"},
    // possible
    {"bands.possible.name", 0x4b1c0ea, "möglich"},
    // likely
    {"bands.likely.name", 0x69610d35, "wahrscheinlich"},
    // long sitting
    {"causes.prolonged_sitting.name", 0xa612fe6b, "langes Sitzen"},
    // People who sit for most of the day report tightness more often; which comes first is not known.
    {"causes.prolonged_sitting.because", 0xbeb88bdd, "Wer den größten Teil des Tages sitzt, berichtet öfter von Verspannung; was zuerst kommt, ist nicht bekannt."},
    // little activity
    {"causes.inactivity.name", 0x434b422a, "wenig Bewegung"},
    // Little activity may go along with less range: one small study saw this in healthy people.
    {"causes.inactivity.because", 0x8ce0b5c6, "Wenig Bewegung kann mit geringerer Beweglichkeit einhergehen: Eine kleine Studie sah das bei Gesunden."},
    // weak hip muscles
    {"causes.weak_hip_stabilisers.name", 0xb447fc9c, "schwache Hüftmuskeln"},
    // Hip muscles are often weaker in people with back pain; whether that makes hamstrings tight is not known.
    {"causes.weak_hip_stabilisers.because", 0xae7d1bc8, "Hüftmuskeln sind bei Menschen mit Rückenschmerzen oft schwächer; ob das die hinteren Oberschenkelmuskeln verspannt, ist nicht bekannt."},
    // hamstrings working for the buttock
    {"causes.synergist_dominance.name", 0xe0fd405a, "hintere Oberschenkelmuskeln, die für das Gesäß arbeiten"},
    // In some people the hamstrings may do work that the buttock muscles could share.
    {"causes.synergist_dominance.because", 0x51769c43, "Bei manchen Menschen können die hinteren Oberschenkelmuskeln Arbeit leisten, die die Gesäßmuskeln mit übernehmen könnten."},
    // an earlier strain
    {"causes.previous_strain.name", 0x1f91baff, "frühere Zerrung"},
    // After a strain the muscle may stay weaker and feel tight.
    {"causes.previous_strain.because", 0x447bc615, "Nach einer Zerrung kann der Muskel schwächer bleiben und sich verspannt anfühlen."},
    // a sensitive nerve
    {"causes.neural_tension.name", 0xf04c20d8, "empfindlicher Nerv"},
    // A sensitive nerve may feel like a tight hamstring.
    {"causes.neural_tension.because", 0x481b5008, "Ein empfindlicher Nerv kann sich wie ein verspannter hinterer Oberschenkelmuskel anfühlen."},
    // hamstrings that are long already
    {"causes.anterior_tilt.name", 0xa3662e4e, "hintere Oberschenkelmuskeln, die ohnehin lang sind"},
    // In some people the hamstrings are long already and still feel tight.
    {"causes.anterior_tilt.because", 0xdbda9a87, "Bei manchen Menschen sind die hinteren Oberschenkelmuskeln schon lang und fühlen sich trotzdem verspannt an."},
    // a jump in training
    {"causes.sport_load.name", 0xc0cc38f, "sprunghaft gesteigertes Training"},
    // A quick rise in running, kicking or cycling may leave the hamstrings tight.
    {"causes.sport_load.because", 0xa8d39659, "Eine schnelle Steigerung beim Laufsport, Kicken oder Radfahren kann die hinteren Oberschenkelmuskeln verspannen."},
    // a guarding back
    {"causes.protective_guarding.name", 0xce4cea92, "Rücken in Schutzspannung"},
    // Muscles may tighten to guard a sore back; whether the hamstrings do is not known.
    {"causes.protective_guarding.because", 0x80151e24, "Muskeln können sich anspannen, um einen schmerzenden Rücken zu schützen; ob die hinteren Oberschenkelmuskeln das tun, ist nicht bekannt."},
    // muscle soreness
    {"causes.muscle_soreness.name", 0x83e3ab5e, "Muskelkater"},
    // New or heavy exercise may make muscles sore for up to three days.
    {"causes.muscle_soreness.because", 0xe9d8f973, "Ungewohnte oder starke Anstrengung kann bis zu drei Tage lang Muskelkater machen."},
    // an irritated tendon at the sit bone
    {"causes.proximal_tendinopathy.name", 0xcffa8b24, "gereizte Sehne am Sitzbein"},
    // Pain at the sit bone may come from the hamstring tendon.
    {"causes.proximal_tendinopathy.because", 0x65fbf37a, "Schmerz am Sitzbein kann von der Sehne der hinteren Oberschenkelmuskeln kommen."},
    // one-sided standing or leg length
    {"causes.posture_or_leg_length.name", 0x805bc892, "einseitiges Stehen oder ungleiche Beinlänge"},
    // One-sided habits may go along with one-sided tightness.
    {"causes.posture_or_leg_length.because", 0xdd68c4b9, "Einseitige Gewohnheiten können mit einseitiger Verspannung einhergehen."},
    // truly limited stretch
    {"causes.reduced_extensibility.name", 0xef32d87a, "tatsächlich begrenzte Dehnbarkeit"},
    // The hamstrings may allow less stretch than usual; a self-test can tell.
    {"causes.reduced_extensibility.because", 0xb284916d, "Die hinteren Oberschenkelmuskeln lassen vielleicht weniger Dehnung zu als üblich; ein Selbsttest kann es zeigen."},
    // something else
    {"causes.other_condition.name", 0x2bbc0234, "etwas anderes"},
    // Some conditions may feel like tight hamstrings and need another path.
    {"causes.other_condition.because", 0x3086d630, "Manche Erkrankungen können sich wie verspannte hintere Oberschenkelmuskeln anfühlen und brauchen einen anderen Weg."},
    // hamstring range
    {"roles.hamstring_range.name", 0x44c9d765, "Beweglichkeit der hinteren Oberschenkelmuskeln"},
    // A little stretching most days may make bending easier.
    {"roles.hamstring_range.because", 0x26aeb702, "Ein wenig Dehnen an den meisten Tagen kann das Bücken leichter machen."},
    // easy movement
    {"roles.mobility.name", 0x57ed0c14, "leichte Bewegung"},
    // Easy movement may settle a stiff or guarded back.
    {"roles.mobility.because", 0xc6877fd1, "Leichte Bewegung kann einen steifen Rücken oder eine Schutzspannung beruhigen."},
    // hip strength
    {"roles.hip_strength.name", 0xb0a827db, "Kraft der Hüfte"},
    // Stronger hips may take over work from the hamstrings.
    {"roles.hip_strength.because", 0xe7b9f1d1, "Stärkere Hüften können den hinteren Oberschenkelmuskeln Arbeit abnehmen."},
    // trunk control
    {"roles.trunk_control.name", 0x54715068, "Kontrolle des Rumpfes"},
    // A steady trunk may make bending and lifting easier.
    {"roles.trunk_control.because", 0x7d9ad3ff, "Ein stabiler Rumpf kann das Bücken und Heben leichter machen."},
    // strength at length
    {"roles.length_under_load.name", 0xb13d219f, "Kraft in gedehnter Stellung"},
    // Strength in a long position may make the hamstrings more resilient.
    {"roles.length_under_load.because", 0xec885fcf, "Kraft in gedehnter Stellung kann die hinteren Oberschenkelmuskeln belastbarer machen."},
    // movement breaks
    {"roles.movement_breaks.name", 0x1b7f2a3c, "Bewegungspausen"},
    // Changing position often may keep stiffness down.
    {"roles.movement_breaks.because", 0x5b978c9e, "Ein häufiger Wechsel der Haltung kann Steifheit in Grenzen halten."},
    // walking and endurance
    {"roles.aerobic.name", 0xcfee3e10, "Gehen und Ausdauer"},
    // Regular walking is linked with fewer returns of back pain.
    {"roles.aerobic.because", 0xaa2375f7, "Regelmäßiges Gehen geht damit einher, dass Rückenschmerzen seltener wiederkommen."},
    // balance
    {"roles.balance.name", 0xf998390b, "Gleichgewicht"},
    // Steadier standing may lower the risk of falls.
    {"roles.balance.because", 0xfafe7151, "Sichereres Stehen kann das Risiko für Stürze senken."},
    // a position of ease
    {"roles.relief.name", 0xe2b40952, "entlastende Haltung"},
    // An easy position may take the edge off strong pain.
    {"roles.relief.because", 0x651f3fd7, "Eine bequeme Haltung kann starke Schmerzen etwas mildern."},
    // Do what stands here in full.
    {"modes.normal.says", 0xd67a6333, "Machen Sie alles, was hier steht."},
    // With this pain, do less: the gentle amounts, and no heavy load.
    {"modes.gentle.says", 0xa5bec4ab, "Machen Sie bei diesen Schmerzen weniger: die kleinen Mengen und keine schwere Last."},
    // With pain as strong as this nothing is trained: find a position of ease, move a little, and take short walks.
    {"modes.settle.says", 0xd46adbc0, "Bei so starken Schmerzen wird nichts trainiert: Suchen Sie eine entlastende Haltung, bewegen Sie sich ein wenig und machen Sie kurze Spaziergänge."},
    // whoever it is
    {"traits.anybody.says", 0x31b691a0, "wer auch immer es ist"},
    // the pain is 6 or more right now, or was at its worst and nobody told of now
    {"traits.strong_pain.says", 0xd4445048, "der Schmerz liegt gerade jetzt bei 6 oder mehr, oder der stärkste Schmerz lag dort und für jetzt ist nichts angegeben"},
    // the pain is 4 or 5 right now, or was so much at its worst
    {"traits.moderate_pain.says", 0x1537ce89, "der Schmerz liegt gerade jetzt bei 4 oder 5, oder der stärkste Schmerz lag dort"},
    // the age is under 65
    {"traits.under_65.says", 0x4810b400, "das Alter liegt unter 65"},
    // the age is 65 or over
    {"traits.from_65.says", 0x51be634b, "das Alter ist 65 oder darüber"},
    // the age is 75 or over
    {"traits.from_75.says", 0x5fa45e4e, "das Alter ist 75 oder darüber"},
    // the level is beginner
    {"traits.beginner.says", 0x9abc1834, "die Stufe ist Einstieg"},
    // the level is advanced
    {"traits.advanced.says", 0x88efade4, "die Stufe ist Fortgeschritten"},
    // the back hurts
    {"traits.back_pain.says", 0xea180d19, "der Rücken tut weh"},
    // it began within six weeks
    {"traits.began_in_six_weeks.says", 0x3e4568b1, "es begann vor höchstens sechs Wochen"},
    // it began less than 13 weeks ago
    {"traits.began_in_three_months.says", 0xdd0ec6bf, "es begann vor weniger als 13 Wochen"},
    // it has lasted 13 weeks or more
    {"traits.lasts_three_months.says", 0x9c7b451c, "es dauert schon 13 Wochen oder länger"},
    // the rises from a chair are fewer than is usual for the age and sex
    {"traits.few_chair_stands.says", 0xb8299e0e, "das Aufstehen vom Stuhl gelingt weniger oft, als es für Alter und Geschlecht üblich ist"},
    // somebody stood on one leg for less than 20 seconds
    {"traits.short_stance.says", 0x626d7b37, "der Stand auf einem Bein dauerte weniger als 20 Sekunden"},
    // somebody stood on one leg for less than 20 seconds, from 65 on less than 10
    {"traits.short_stance_for_age.says", 0x1ea5fdce, "der Stand auf einem Bein dauerte weniger als 20 Sekunden, ab 65 weniger als 10"},
    // the hip drops on standing on one leg
    {"traits.pelvis_drops.says", 0x571c0385, "die Hüfte sinkt beim Stehen auf einem Bein ab"},
    // fewer than 10 bridges on one leg
    {"traits.few_bridges.says", 0x5210d8c5, "weniger als 10 Brücken auf einem Bein"},
    // both tests of the hips were passed
    {"traits.hips_pass.says", 0xdfb837f0, "beide Tests der Hüften wurden bestanden"},
    // the knee stops over 40 degrees short, or the leg rises 60 degrees or less
    {"traits.range_stops_early.says", 0xc4845adc, "dem Knie fehlen über 40 Grad bis zur vollen Streckung, oder das Bein kommt 60 Grad oder weniger hoch"},
    // the knee stops further short than is usual for the sex
    {"traits.range_over_cutoff.says", 0xfb53b0fd, "dem Knie fehlt mehr bis zur vollen Streckung, als für das Geschlecht üblich ist"},
    // the knee stops 20 degrees or less short of straight
    {"traits.range_usual.says", 0xf9450980, "dem Knie fehlen 20 Grad oder weniger bis zur vollen Streckung"},
    // the knee stops less than 10 degrees short, or the fingertips reach the floor
    {"traits.reaches_far.says", 0x650ffdd7, "dem Knie fehlen weniger als 10 Grad, oder die Fingerspitzen erreichen den Boden"},
    // most of the day is spent sitting, not driving
    {"traits.job_sits.says", 0xd0ed2624, "der größte Teil des Tages vergeht im Sitzen, nicht am Steuer"},
    // the work is done standing
    {"traits.job_stands.says", 0xc8edf253, "gearbeitet wird im Stehen"},
    // the work is done driving
    {"traits.job_drives.says", 0xe6a22eaa, "gearbeitet wird am Steuer"},
    // runs, cycles, kicks, or plays another sport twice a week
    {"traits.sport.says", 0x2b6b76fd, "macht Laufsport, fährt Rad, kickt oder treibt zweimal pro Woche einen anderen Sport"},
    // uses a wheelchair for most of the day, or has one at hand
    {"traits.wheelchair.says", 0x5651ad2b, "nutzt den größten Teil des Tages einen Rollstuhl oder hat einen zur Hand"},
    // at least one leg can push by itself
    {"traits.legs_push.says", 0x91335201, "mindestens ein Bein kann aus eigener Kraft drücken"},
    // the team that cares for the spine agreed to leg stretches
    {"traits.team_agreed.says", 0x8ed86057, "das Team, das die Wirbelsäule betreut, hat Beindehnungen zugestimmt"},
    // a hamstring was strained, now or ever
    {"traits.strain.says", 0xe0c7f0e1, "ein hinterer Oberschenkelmuskel wurde gezerrt, jetzt oder jemals"},
    // the day of a strain is known
    {"traits.strain_told.says", 0xd8fc2bd8, "der Tag einer Zerrung ist bekannt"},
    // a hamstring was strained less than 5 days ago
    {"traits.strain_first_days.says", 0x63e04221, "ein hinterer Oberschenkelmuskel wurde vor weniger als 5 Tagen gezerrt"},
    // a hamstring was strained less than 21 days ago
    {"traits.strain_in_3_weeks.says", 0xf486f80f, "ein hinterer Oberschenkelmuskel wurde vor weniger als 21 Tagen gezerrt"},
    // a hamstring was strained 5 to 98 days ago
    {"traits.strain_in_14_weeks.says", 0x1ddad293, "ein hinterer Oberschenkelmuskel wurde vor 5 bis 98 Tagen gezerrt"},
    // jogs without pain
    {"traits.jogs.says", 0x686dad2c, "joggt ohne Schmerzen"},
    // gave birth less than 12 weeks ago, or was not checked since
    {"traits.birth_recent.says", 0xb87afe72, "Geburt vor weniger als 12 Wochen oder seither nicht untersucht"},
    // some condition that limits movement is recorded or assumed
    {"traits.some_condition.says", 0x518dc9d7, "ein gesundheitlicher Umstand, der die Bewegung begrenzt, ist erfasst oder angenommen"},
    // the joints are hypermobile
    {"traits.bendy_joints.says", 0x64a6538f, "die Gelenke sind hypermobil"},
    // the bones are thin, or a bone of the spine broke
    {"traits.thin_bones.says", 0xf1ca8cdc, "die Knochen sind dünn (Osteoporose), oder ein Knochen der Wirbelsäule ist gebrochen"},
    // the second or third part of a pregnancy
    {"traits.pregnant.says", 0xdaa9403e, "das zweite oder dritte Drittel einer Schwangerschaft"},
    // falls, or is unsteady
    {"traits.unsteady.says", 0xee8d0e41, "stürzt oder ist unsicher auf den Beinen"},
    // getting up or turning makes dizzy
    {"traits.dizzy.says", 0x86983199, "Aufstehen oder Drehen macht schwindlig"},
    // high pressure in an eye, or an eye was operated on
    {"traits.eye_pressure.says", 0xf567ebd0, "hoher Druck in einem Auge, oder ein Auge wurde operiert"},
    // a hip was replaced and its limits were lifted
    {"traits.new_hip.says", 0xceaa0d2e, "eine Hüfte wurde ersetzt und ihre Bewegungsgrenzen wurden aufgehoben"},
    // the first week of the programme
    {"traits.week_1.says", 0x2e7660e6, "die erste Woche des Programms"},
    // the first two weeks of the programme
    {"traits.weeks_1_to_2.says", 0x2ab381e7, "die ersten zwei Wochen des Programms"},
    // sore since at most three days
    {"traits.sore_first_days.says", 0x8e4e88e3, "Muskelkater seit höchstens drei Tagen"},
    // lying on the back is not possible
    {"traits.cannot_lie_on_back.says", 0x815f1a37, "Liegen auf dem Rücken ist nicht möglich"},
    // a session has 5 minutes or less
    {"traits.up_to_5_minutes.says", 0x1c750e48, "eine Einheit hat 5 Minuten oder weniger"},
    // a session has 10 minutes or less
    {"traits.up_to_10_minutes.says", 0x4319eb62, "eine Einheit hat 10 Minuten oder weniger"},
    // a session has 20 minutes or less
    {"traits.up_to_20_minutes.says", 0x2569ca31, "eine Einheit hat 20 Minuten oder weniger"},
    // long sitting counts among the contributors
    {"traits.sitting_counts.says", 0x50461f00, "langes Sitzen zählt zu dem, was mitspielen kann"},
    // little activity counts among the contributors
    {"traits.inactivity_counts.says", 0xa276299d, "wenig Bewegung zählt zu dem, was mitspielen kann"},
    // weak hip muscles counts among the contributors
    {"traits.hips_count.says", 0xf5856f93, "schwache Hüftmuskeln zählen zu dem, was mitspielen kann"},
    // hamstrings that work for the buttock counts among the contributors
    {"traits.synergist_counts.says", 0x919f2f40, "hintere Oberschenkelmuskeln, die für das Gesäß arbeiten, zählen zu dem, was mitspielen kann"},
    // an earlier strain counts among the contributors
    {"traits.strain_counts.says", 0xb30e064, "eine frühere Zerrung zählt zu dem, was mitspielen kann"},
    // a sensitive nerve counts among the contributors
    {"traits.nerve_counts.says", 0xb8d00f2f, "ein empfindlicher Nerv zählt zu dem, was mitspielen kann"},
    // hamstrings that are long already counts among the contributors
    {"traits.tilt_counts.says", 0x963ad091, "hintere Oberschenkelmuskeln, die ohnehin lang sind, zählen zu dem, was mitspielen kann"},
    // a jump in training counts among the contributors
    {"traits.load_counts.says", 0xf0fa5e74, "sprunghaft gesteigertes Training zählt zu dem, was mitspielen kann"},
    // a guarding back counts among the contributors
    {"traits.guarding_counts.says", 0x5f62d745, "ein Rücken in Schutzspannung zählt zu dem, was mitspielen kann"},
    // muscle soreness counts among the contributors
    {"traits.soreness_counts.says", 0x2d7b1fe1, "Muskelkater zählt zu dem, was mitspielen kann"},
    // a sore tendon at the sit bone counts among the contributors
    {"traits.tendon_counts.says", 0x9faf45e2, "eine schmerzende Sehne am Sitzbein zählt zu dem, was mitspielen kann"},
    // a limited stretch counts among the contributors
    {"traits.range_counts.says", 0x7d31fe84, "begrenzte Dehnbarkeit zählt zu dem, was mitspielen kann"},
    // no equipment
    {"equipments.none.name", 0x423ea326, "keine Hilfsmittel"},
    // a mat
    {"equipments.mat.name", 0x946317be, "Matte"},
    // a long towel
    {"equipments.towel.name", 0xcbc63b3d, "langes Handtuch"},
    // a free stretch of wall
    {"equipments.wall.name", 0x6e4c1818, "freies Stück Wand"},
    // a steady chair
    {"equipments.chair.name", 0xcb9fb53f, "stabiler Stuhl"},
    // a doorway
    {"equipments.doorway.name", 0xba2ff1b, "Türrahmen"},
    // a cushion or pillow
    {"equipments.cushion.name", 0x8c1031ad, "Sitz- oder Kopfkissen"},
    // a low step (15 to 50 cm)
    {"equipments.step.name", 0x4dd9f33, "niedrige Stufe (15 bis 50 cm)"},
    // a strap
    {"equipments.strap.name", 0x339d4452, "Gurt"},
    // a loop band
    {"equipments.band.name", 0x13c08ac5, "ringförmiges Gymnastikband"},
    // a long stick
    {"equipments.stick.name", 0xa52a86ce, "langer Stab"},
    // weights to hold
    {"equipments.weights.name", 0x133a5cd0, "Gewichte zum Halten"},
    // sliders for the heels
    {"equipments.sliders.name", 0x494953d6, "Gleitscheiben für die Fersen"},
    // something firm that holds your ankles
    {"equipments.anchor.name", 0xcbd22619, "etwas Festes, das Ihre Knöchel hält"},
    // a pool
    {"equipments.pool.name", 0x77a158fa, "Schwimmbecken"},
    // a worktop or heavy table
    {"equipments.worktop.name", 0x5dfadf82, "Arbeitsplatte oder schwerer Tisch"},
    // a low box, thick book or bottom stair
    {"equipments.step_or_box.name", 0xbad687b0, "niedrige Kiste, dickes Buch oder unterste Treppenstufe"},
    // a firm bench or sofa edge
    {"equipments.bench.name", 0xd01d27bb, "feste Bank oder Sofakante"},
    // a wheelchair
    {"equipments.wheelchair.name", 0x601190a4, "Rollstuhl"},
    // standing
    {"positions.standing.name", 0x83aa1f55, "im Stehen"},
    // sitting on a chair
    {"positions.seated_on_chair.name", 0xe13abdae, "im Sitzen auf einem Stuhl"},
    // sitting on the floor
    {"positions.seated_on_floor.name", 0x1226edf9, "im Sitzen auf dem Boden"},
    // lying on your back
    {"positions.lying_on_back.name", 0x29d6ba1d, "in Rückenlage"},
    // lying on your side
    {"positions.lying_on_side.name", 0x38c2638d, "in Seitenlage"},
    // lying face down
    {"positions.lying_face_down.name", 0xedb3d065, "in Bauchlage"},
    // on hands and knees
    {"positions.hands_and_knees.name", 0xb5396d7f, "im Vierfüßlerstand"},
    // kneeling on one knee
    {"positions.half_kneeling.name", 0xb738e586, "kniend auf einem Knie"},
    // kneeling
    {"positions.kneeling.name", 0x38822d2e, "im Knien"},
    // in water
    {"positions.in_water.name", 0x172b7e35, "im Wasser"},
    // A condition that you named, or that your answers suggest, rules it out.
    {"left_out_reasons.forbidden_by_condition.because", 0xe3f26dba, "Ein gesundheitlicher Umstand, den Sie genannt haben oder auf den Ihre Antworten hindeuten, schließt die Übung aus."},
    // A condition that you named, or that your answers suggest, asks for a doctor's agreement first.
    {"left_out_reasons.needs_clearance.because", 0x64c6f2d1, "Ein gesundheitlicher Umstand, den Sie genannt haben oder auf den Ihre Antworten hindeuten, verlangt zuerst eine ärztliche Zustimmung."},
    // A rule of the service that you are using leaves it out.
    {"left_out_reasons.limited_by_host.because", 0xce2ddf36, "Eine Regel des Dienstes, den Sie nutzen, schließt die Übung aus."},
    // It bends, bounces or loads more than we offer before a doctor has looked at the problem.
    {"left_out_reasons.not_before_a_clinician.because", 0x63723fe3, "Bei der Übung wird mehr gebeugt, gewippt oder belastet, als wir anbieten, bevor das Problem ärztlich angesehen wurde."},
    // While the pain is strong, only easy movement, a position of ease and short walks are asked of you.
    {"left_out_reasons.pain_too_high.because", 0x19637205, "Solange die Schmerzen stark sind, werden nur leichte Bewegung, eine entlastende Haltung und kurze Spaziergänge von Ihnen verlangt."},
    // As described, it hardly stretches the back of the thigh.
    {"left_out_reasons.ineffective.because", 0x31e5944, "So wie beschrieben dehnt die Übung die Rückseite des Oberschenkels kaum."},
    // A possible contributor speaks against it.
    {"left_out_reasons.cause_speaks_against_it.because", 0x6f02d1e7, "Etwas, das mitspielen kann, spricht dagegen."},
    // It needs something that is not at hand.
    {"left_out_reasons.equipment_missing.because", 0x2a05a31, "Die Übung braucht etwas, das nicht zur Hand ist."},
    // It is done in a position that was not named as possible.
    {"left_out_reasons.position_not_possible.because", 0xe96ea2ec, "Die Übung wird in einer Position gemacht, die nicht als möglich genannt wurde."},
    // It is not meant for the level that was told.
    {"left_out_reasons.level_too_low.because", 0xb2f40aa9, "Die Übung ist nicht für die angegebene Stufe gedacht."},
    // What you told speaks against offering it.
    {"left_out_reasons.barred.because", 0xcecd96ee, "Was Sie gesagt haben, spricht dagegen, diese Übung anzubieten."},
    // What you told makes it less useful for you than others.
    {"left_out_reasons.spoken_against.because", 0xda6e61d6, "Was Sie gesagt haben, macht die Übung für Sie weniger nützlich als andere."},
    // It does not fit into the minutes of a session.
    {"left_out_reasons.session_is_full.because", 0xc3c4391, "Die Übung passt nicht in die Minuten einer Einheit."},
    // There are enough exercises without it.
    {"left_out_reasons.enough_exercises.because", 0x64c61043, "Auch ohne diese Übung gibt es genug Übungen."},
    // Another exercise suits better for the same purpose.
    {"left_out_reasons.role_is_served.because", 0x53a5b784, "Eine andere Übung passt besser für denselben Zweck."},
    // Nothing that was told calls for it now.
    {"left_out_reasons.role_not_needed.because", 0x18bf5f88, "Nach Ihren Angaben ist sie jetzt nicht nötig."},
    // standing forward bend
    {"exercises.standing_forward_bend.name", 0x84f666cf, "Vorbeuge im Stehen"},
    // seated one-leg stretch
    {"exercises.seated_leg_stretch.name", 0xd047b905, "Einbein-Dehnung im Sitzen"},
    // lying towel stretch
    {"exercises.lying_towel_stretch.name", 0x97e06b1c, "Handtuch-Dehnung liegend"},
    // leaning back on a wall
    {"exercises.wall_lean.name", 0xe4274304, "Anlehnen an die Wand"},
    // lying knee straightening
    {"exercises.lying_knee_extension.name", 0xd7928f16, "Kniestrecken im Liegen"},
    // doorway stretch
    {"exercises.doorway_stretch.name", 0xd6eac4d5, "Dehnung im Türrahmen"},
    // half-kneeling stretch
    {"exercises.half_kneeling_stretch.name", 0x61106a81, "Dehnung im Halbkniestand"},
    // chair stretch
    {"exercises.chair_stretch.name", 0xcd34364b, "Dehnung am Stuhl"},
    // heel-on-step stretch
    {"exercises.heel_on_step_stretch.name", 0xa8951779, "Dehnung, Ferse auf Stufe"},
    // downward dog
    {"exercises.downward_dog.name", 0x59dc8f0d, "Herabschauender Hund"},
    // push-and-relax stretch
    {"exercises.contract_relax_stretch.name", 0xdfe545eb, "Drücken-und-Lösen-Dehnung"},
    // sciatic nerve slider
    {"exercises.sciatic_slider.name", 0xe30ab840, "Ischias-Gleiten"},
    // hip flexor stretch
    {"exercises.hip_flexor_lunge.name", 0xb1fb06c1, "Hüftbeuger-Dehnung"},
    // cat and camel
    {"exercises.cat_camel.name", 0xecfbaad0, "Katze und Kamel"},
    // lying pelvic tilt
    {"exercises.pelvic_tilt.name", 0x34360db2, "Beckenkippen im Liegen"},
    // bridge
    {"exercises.bridge.name", 0xe7ce0390, "Brücke"},
    // single-leg bridge
    {"exercises.single_leg_bridge.name", 0x1492d5cd, "Einbein-Brücke"},
    // clamshell
    {"exercises.clamshell.name", 0xbb834696, "Muschel"},
    // side-lying leg raise
    {"exercises.side_lying_leg_raise.name", 0xaa9a8536, "Beinheben in Seitenlage"},
    // band walk
    {"exercises.band_walk.name", 0xa4a626eb, "Seitschritte mit Band"},
    // face-down leg lift
    {"exercises.prone_leg_lift.name", 0x5ed4dde4, "Beinheben in Bauchlage"},
    // single-leg stand
    {"exercises.single_leg_stand.name", 0xf6c898c8, "Einbeinstand"},
    // bird dog
    {"exercises.bird_dog.name", 0xb3265514, "Arm und Bein gegenüber"},
    // dead bug
    {"exercises.dead_bug.name", 0x27338c95, "Käfer"},
    // side plank
    {"exercises.side_plank.name", 0xb02a1ebe, "Seitstütz"},
    // plank
    {"exercises.plank.name", 0x16611cbb, "Unterarmstütz"},
    // hip hinge with a stick
    {"exercises.hip_hinge.name", 0xcb731b8c, "Hüftbeuge mit Stab"},
    // Romanian deadlift
    {"exercises.romanian_deadlift.name", 0xee643929, "Rumänisches Kreuzheben"},
    // sliding leg curl
    {"exercises.sliding_leg_curl.name", 0x42385905, "Beinbeugen im Gleiten"},
    // Nordic lower
    {"exercises.nordic_lower.name", 0x6c575fb1, "Nordic Curl"},
    // heel-dig hold
    {"exercises.heel_dig_hold.name", 0xa1a73b83, "Fersendruck halten"},
    // brisk walk
    {"exercises.brisk_walk.name", 0xe0b310e7, "Zügiges Gehen"},
    // easy swim
    {"exercises.easy_swim.name", 0x40a732b9, "Lockeres Schwimmen"},
    // sit-to-stand break
    {"exercises.sit_to_stand_break.name", 0xd490b9, "Aufsteh-Pause"},
    // sit-tall break
    {"exercises.posture_reset.name", 0x9c007492, "Aufrichte-Pause"},
    // one-leg stand at a worktop
    {"exercises.supported_stance.name", 0xc3664b94, "Einbeinstand, gestützt"},
    // heel-to-toe stand
    {"exercises.heel_toe_stand.name", 0x5262ea46, "Stand Ferse an Zehen"},
    // standing up with your hands
    {"exercises.sit_to_stand_hands.name", 0x304094f3, "Aufstehen mit Händen"},
    // sitting hip hinge
    {"exercises.seated_hinge.name", 0x1d0497c5, "Hüftbeuge im Sitzen"},
    // sitting march
    {"exercises.seated_march.name", 0xf0ee6158, "Marschieren im Sitzen"},
    // leg on a second seat
    {"exercises.wheelchair_leg_prop.name", 0x4ed5e45a, "Bein auf zweitem Sitz"},
    // sitting reach
    {"exercises.seated_reach.name", 0xd9b68e70, "Arm ausstrecken im Sitzen"},
    // forward lean in a wheelchair
    {"exercises.seated_lean_break.name", 0x5c64dd2e, "Vorlehnen im Rollstuhl"},
    // push ride
    {"exercises.wheel_ride.name", 0x351cd8a5, "Rollstuhlfahrt"},
    // leg back at a worktop
    {"exercises.standing_hip_extension.name", 0x2132fe4c, "Bein nach hinten, gestützt"},
    // leg out at a worktop
    {"exercises.standing_hip_abduction.name", 0xeb10cfa7, "Bein zur Seite, gestützt"},
    // step-up
    {"exercises.step_up.name", 0x1f77ae1b, "Stufensteigen"},
    // squat to a chair
    {"exercises.squat_to_chair.name", 0x97df7dbc, "Kniebeuge zum Stuhl"},
    // hip lift on a bench
    {"exercises.hip_thrust.name", 0xb7857c19, "Hüftheben an der Bank"},
    // one-leg deadlift
    {"exercises.single_leg_deadlift.name", 0x7d9d6f21, "Einbein-Kreuzheben"},
    // long bridge hold
    {"exercises.long_lever_bridge.name", 0x3e0b08d9, "Lange Brücke halten"},
    // bridge walk-out
    {"exercises.heel_walkout.name", 0x71c67bd8, "Brücke mit Schritten"},
    // standing hip flexor stretch
    {"exercises.standing_hip_flexor_stretch.name", 0x1a919ddb, "Hüftbeuger-Dehnung stehend"},
    // calf stretch at a wall
    {"exercises.calf_stretch.name", 0xdd2ef200, "Wadendehnung an der Wand"},
    // knees-to-chest rock
    {"exercises.knees_to_chest_rock.name", 0x55a0329c, "Knie-zur-Brust-Wiegen"},
    // legs-up rest
    {"exercises.rest_90_90.name", 0x6d996410, "Stufenlagerung"},
    // lying on your elbows
    {"exercises.prone_on_elbows.name", 0x135dff12, "Bauchlage auf Ellbogen"},
    // short strolls
    {"exercises.short_strolls.name", 0xad8a978, "Kurze Spaziergänge"},
    // foot up on a box
    {"exercises.foot_on_step_break.name", 0xa689371, "Fuß auf die Kiste"},
    // heel raises on the spot
    {"exercises.calf_pump_break.name", 0xf5829132, "Fersenheben"},
    // sit-down break
    {"exercises.sit_down_break.name", 0x41783341, "Hinsetz-Pause"},
    // extender
    {"exercises.askling_extender.name", 0xa067a9c2, "Strecker"},
    // diver
    {"exercises.askling_diver.name", 0xb0607cbf, "Taucher"},
    // glider
    {"exercises.askling_glider.name", 0x77783ea0, "Gleiter"},
    // heel slide
    {"exercises.heel_slide.name", 0x460f0b5e, "Fersengleiten"},
    // buttock squeeze
    {"exercises.glute_squeeze.name", 0x1403b90b, "Gesäß anspannen"},
    // back of the thighs
    {"instructions.standing_forward_bend.target", 0x71cb9e7d, "Rückseite der Oberschenkel"},
    // Stand with your feet as wide as your hips.
    {"instructions.standing_forward_bend.steps.1", 0x3aafaa8c, "Stellen Sie sich hin, die Füße hüftbreit."},
    // Let your knees go soft.
    {"instructions.standing_forward_bend.steps.2", 0x26e36ffb, "Lassen Sie die Knie locker werden."},
    // Push your hips back and tip your pelvis forward.
    {"instructions.standing_forward_bend.steps.3", 0x624a14e2, "Schieben Sie die Hüften nach hinten und kippen Sie das Becken nach vorn."},
    // Keep your back long, your hands on your thighs or a chair.
    {"instructions.standing_forward_bend.steps.4", 0x809569a1, "Halten Sie den Rücken lang, die Hände auf den Oberschenkeln oder einem Stuhl."},
    // Stop at a firm, bearable pull, breathe and hold.
    {"instructions.standing_forward_bend.steps.5", 0x801e08bd, "Stoppen Sie bei kräftigem, aber erträglichem Ziehen, atmen und halten Sie."},
    // Bend your knees and come up slowly.
    {"instructions.standing_forward_bend.steps.6", 0xea2fedbd, "Beugen Sie die Knie und kommen Sie langsam hoch."},
    // Send your sit bones up and back.
    {"instructions.standing_forward_bend.cue", 0x2fd64e00, "Schicken Sie die Sitzbeine nach oben und hinten."},
    // rounding the back; locking the knees; bouncing; coming up fast
    {"instructions.standing_forward_bend.errors", 0x6b9452d, "Rücken rund machen; Knie durchdrücken; wippen; schnell hochkommen"},
    // Stand at a worktop and rest your hands on it.
    {"instructions.standing_forward_bend.adapted.1", 0xda95d4b, "Stellen Sie sich an eine Arbeitsplatte und legen Sie die Hände darauf."},
    // Bend your knees.
    {"instructions.standing_forward_bend.adapted.2", 0x16e197ad, "Beugen Sie die Knie."},
    // Push your hips back until your back is flat, head up.
    {"instructions.standing_forward_bend.adapted.3", 0xfa0b8627, "Schieben Sie die Hüften nach hinten, bis der Rücken flach ist, Kopf oben."},
    // Stop halfway, at a mild pull, and breathe.
    {"instructions.standing_forward_bend.adapted.4", 0xe698245c, "Stoppen Sie auf halbem Weg, bei einem leichten Ziehen, und atmen Sie."},
    // Walk your feet in and stand up.
    {"instructions.standing_forward_bend.adapted.5", 0x3249ef6c, "Gehen Sie mit den Füßen heran und richten Sie sich auf."},
    // back of the thigh
    {"instructions.seated_leg_stretch.target", 0xef31e77c, "Rückseite des Oberschenkels"},
    // Sit on a folded towel on the floor.
    {"instructions.seated_leg_stretch.steps.1", 0xfd898416, "Setzen Sie sich auf ein gefaltetes Handtuch auf dem Boden."},
    // Stretch one leg out, toes pointing up.
    {"instructions.seated_leg_stretch.steps.2", 0x20af366a, "Strecken Sie ein Bein aus, Zehen nach oben."},
    // Bend the other leg and rest its foot against your inner thigh.
    {"instructions.seated_leg_stretch.steps.3", 0xc4d32a22, "Beugen Sie das andere Bein und legen Sie dessen Fuß innen an den Oberschenkel."},
    // Sit tall and tip your pelvis forward.
    {"instructions.seated_leg_stretch.steps.4", 0xfc2e3a17, "Sitzen Sie aufrecht und kippen Sie das Becken nach vorn."},
    // Reach for your shin or ankle with a straight back.
    {"instructions.seated_leg_stretch.steps.5", 0xb22f0a84, "Greifen Sie mit geradem Rücken nach Schienbein oder Knöchel."},
    // Breathe and hold, then swap legs.
    {"instructions.seated_leg_stretch.steps.6", 0xac480073, "Atmen und halten Sie, dann wechseln Sie das Bein."},
    // Bring your chest toward your shin, not your head toward your knee.
    {"instructions.seated_leg_stretch.cue", 0x16bead92, "Bringen Sie die Brust zum Schienbein, nicht den Kopf zum Knie."},
    // slumping; letting the knee roll out; going on although the bent knee hurts
    {"instructions.seated_leg_stretch.errors", 0x2348b422, "zusammensinken; das Knie nach außen rollen lassen; weitermachen, obwohl das gebeugte Knie wehtut"},
    // Sit on a high cushion with your back near a wall.
    {"instructions.seated_leg_stretch.adapted.1", 0xd34e5eb3, "Setzen Sie sich auf ein hohes Kissen, mit dem Rücken nah an einer Wand."},
    // Stretch one leg out with the knee well bent.
    {"instructions.seated_leg_stretch.adapted.2", 0x124627cf, "Strecken Sie ein Bein nach vorn, das Knie deutlich gebeugt."},
    // Rest your hands on your thigh.
    {"instructions.seated_leg_stretch.adapted.3", 0xae515d92, "Legen Sie die Hände auf den Oberschenkel."},
    // Lean from the hips only until a mild pull.
    {"instructions.seated_leg_stretch.adapted.4", 0x4c0cabc4, "Lehnen Sie sich aus den Hüften nur bis zu einem leichten Ziehen vor."},
    // Stay and breathe, then swap legs.
    {"instructions.seated_leg_stretch.adapted.5", 0xf4fdee7f, "Bleiben Sie so und atmen Sie, dann wechseln Sie das Bein."},
    // Lie on your back, one knee bent and that foot flat.
    {"instructions.lying_towel_stretch.steps.1", 0x88b2f9fb, "Legen Sie sich auf den Rücken, ein Knie gebeugt, diesen Fuß flach aufgestellt."},
    // Loop a towel round the other foot or calf.
    {"instructions.lying_towel_stretch.steps.2", 0x806519cb, "Schlingen Sie ein Handtuch um den anderen Fuß oder die andere Wade."},
    // Raise that leg with the knee nearly straight.
    {"instructions.lying_towel_stretch.steps.3", 0xaf6e8e83, "Heben Sie dieses Bein mit fast gestrecktem Knie."},
    // Draw it toward you until you feel a pull behind the thigh.
    {"instructions.lying_towel_stretch.steps.4", 0xa3610456, "Ziehen Sie es zu sich, bis Sie ein Ziehen hinten am Oberschenkel spüren."},
    // Keep your tail bone on the floor; breathe and hold.
    {"instructions.lying_towel_stretch.steps.5", 0x39e3a26b, "Lassen Sie das Steißbein am Boden; atmen und halten Sie."},
    // Lower the leg slowly, then swap legs.
    {"instructions.lying_towel_stretch.steps.6", 0x2275e400, "Senken Sie das Bein langsam ab, dann wechseln Sie das Bein."},
    // Keep the leg long and the shoulders loose.
    {"instructions.lying_towel_stretch.cue", 0x2fbc77a0, "Halten Sie das Bein lang und die Schultern locker."},
    // lifting the pelvis; pulling on the toes; feeling it in the calf only
    {"instructions.lying_towel_stretch.errors", 0x16da88f, "das Becken abheben; an den Zehen ziehen; es nur in der Wade spüren"},
    // Lie on your back, one foot flat, head level on the floor.
    {"instructions.lying_towel_stretch.adapted.1", 0xf7fb28ad, "Legen Sie sich auf den Rücken, einen Fuß flach aufgestellt, den Kopf flach auf dem Boden."},
    // Loop a towel behind the other thigh.
    {"instructions.lying_towel_stretch.adapted.2", 0x561e69f6, "Schlingen Sie ein Handtuch hinten um den anderen Oberschenkel."},
    // Draw the thigh up and keep the knee well bent.
    {"instructions.lying_towel_stretch.adapted.3", 0xcc4d1ac8, "Ziehen Sie den Oberschenkel hoch und lassen Sie das Knie deutlich gebeugt."},
    // Straighten the knee only to the first mild pull.
    {"instructions.lying_towel_stretch.adapted.4", 0x2244d01d, "Strecken Sie das Knie nur bis zum ersten leichten Ziehen."},
    // Stay and breathe, lower the leg, then swap legs.
    {"instructions.lying_towel_stretch.adapted.5", 0x6aacd7b1, "Bleiben Sie so und atmen Sie, senken Sie das Bein ab, dann wechseln Sie das Bein."},
    // standing tall and bracing; it hardly stretches the hamstrings
    {"instructions.wall_lean.target", 0xa2480303, "aufrechtes Stehen und Anspannen; es dehnt die hinteren Oberschenkelmuskeln kaum"},
    // Stand with your back against a wall.
    {"instructions.wall_lean.steps.1", 0x292a615d, "Stellen Sie sich mit dem Rücken an eine Wand."},
    // Walk your feet forward a little, legs straight.
    {"instructions.wall_lean.steps.2", 0xbdd50168, "Gehen Sie mit den Füßen etwas nach vorn, die Beine gestreckt."},
    // Gently brace your belly.
    {"instructions.wall_lean.steps.3", 0xdf56d538, "Spannen Sie den Bauch sanft an."},
    // Rest your back on the wall and breathe.
    {"instructions.wall_lean.steps.4", 0x2808541b, "Lehnen Sie den Rücken an die Wand und atmen Sie."},
    // Expect no strong pull behind the thighs.
    {"instructions.wall_lean.steps.5", 0xd0242c95, "Erwarten Sie kein starkes Ziehen hinten an den Oberschenkeln."},
    // To stretch them, switch to the doorway stretch.
    {"instructions.wall_lean.steps.6", 0xeb5f1c0f, "Um sie zu dehnen, wechseln Sie zur Dehnung im Türrahmen."},
    // Stay tall and braced.
    {"instructions.wall_lean.cue", 0x4897757, "Bleiben Sie aufrecht und angespannt."},
    // expecting a strong stretch; letting the feet slip
    {"instructions.wall_lean.errors", 0xdeb96b50, "eine starke Dehnung erwarten; die Füße wegrutschen lassen"},
    // Stand with your back on a wall, holding something firm.
    {"instructions.wall_lean.adapted.1", 0x90d48602, "Stellen Sie sich mit dem Rücken an eine Wand und halten Sie sich an etwas Festem fest."},
    // Keep your feet close and your knees bent.
    {"instructions.wall_lean.adapted.2", 0x8217bf80, "Lassen Sie die Füße nah an der Wand und die Knie gebeugt."},
    // Breathe slowly.
    {"instructions.wall_lean.adapted.3", 0x95eb5486, "Atmen Sie langsam."},
    // Step away slowly.
    {"instructions.wall_lean.adapted.4", 0xbcba60a7, "Gehen Sie langsam von der Wand weg."},
    // Lie on your back and hold one thigh pointing straight up.
    {"instructions.lying_knee_extension.steps.1", 0x3fbc7e6b, "Legen Sie sich auf den Rücken und halten Sie einen Oberschenkel senkrecht nach oben."},
    // Leave the other leg flat on the floor.
    {"instructions.lying_knee_extension.steps.2", 0xb0e0b0e, "Lassen Sie das andere Bein flach auf dem Boden."},
    // Slowly straighten the raised knee.
    {"instructions.lying_knee_extension.steps.3", 0x3789543a, "Strecken Sie das angehobene Knie langsam."},
    // Pause where you feel the pull.
    {"instructions.lying_knee_extension.steps.4", 0x116cd6ab, "Halten Sie inne, wo Sie das Ziehen spüren."},
    // Lower slowly and repeat, then swap legs.
    {"instructions.lying_knee_extension.steps.5", 0xa3f78ae3, "Senken Sie langsam ab und wiederholen Sie, dann wechseln Sie das Bein."},
    // Once long holds are easy, end each with 5 small, slow pumps.
    {"instructions.lying_knee_extension.steps.6", 0x65080d2e, "Sobald langes Halten leichtfällt, beenden Sie jedes mit 5 kleinen, langsamen Pumpbewegungen."},
    // Keep the thigh still and let only the knee move.
    {"instructions.lying_knee_extension.cue", 0x6a8f738c, "Halten Sie den Oberschenkel still und bewegen Sie nur das Knie."},
    // letting the thigh drift away; pulling the toes back hard
    {"instructions.lying_knee_extension.errors", 0x6e2d97c4, "den Oberschenkel wegdriften lassen; die Zehen stark heranziehen"},
    // Lie on your back with one foot flat.
    {"instructions.lying_knee_extension.adapted.1", 0x936688b, "Legen Sie sich auf den Rücken, einen Fuß flach aufgestellt."},
    // Hold behind the other thigh.
    {"instructions.lying_knee_extension.adapted.2", 0x5eeaa455, "Fassen Sie den anderen Oberschenkel von hinten."},
    // Straighten that knee only part of the way and wait a moment.
    {"instructions.lying_knee_extension.adapted.3", 0x1a866903, "Strecken Sie dieses Knie nur ein Stück weit und warten Sie einen Moment."},
    // Bend it again before any strong pull.
    {"instructions.lying_knee_extension.adapted.4", 0x403f4ce0, "Beugen Sie es wieder, bevor es stark zieht."},
    // Finish the set, then swap legs.
    {"instructions.lying_knee_extension.adapted.5", 0xe9b286fc, "Machen Sie den Durchgang zu Ende, dann wechseln Sie das Bein."},
    // Lie on your back in a doorway.
    {"instructions.doorway_stretch.steps.1", 0xc39d19f7, "Legen Sie sich in einem Türrahmen auf den Rücken."},
    // Let one leg lie flat through the opening.
    {"instructions.doorway_stretch.steps.2", 0x3b514c4d, "Lassen Sie ein Bein flach durch die Türöffnung hindurch liegen."},
    // Rest the heel of the other leg up the door frame.
    {"instructions.doorway_stretch.steps.3", 0x68e95945, "Lehnen Sie die Ferse des anderen Beins hoch an den Türrahmen."},
    // Slide your hips closer for a stronger pull.
    {"instructions.doorway_stretch.steps.4", 0x8966b80, "Rutschen Sie mit den Hüften näher heran, damit es stärker zieht."},
    // Stay there and breathe.
    {"instructions.doorway_stretch.steps.5", 0xa26be4f8, "Bleiben Sie so und atmen Sie."},
    // Slide back, bend the knee to come down, then swap legs.
    {"instructions.doorway_stretch.steps.6", 0x74d95f48, "Rutschen Sie zurück, beugen Sie das Knie, um herunterzukommen, dann wechseln Sie das Bein."},
    // Let your hips rest heavy on the floor.
    {"instructions.doorway_stretch.cue", 0x911870e4, "Lassen Sie die Hüften schwer am Boden ruhen."},
    // starting with the hips too close; bending the raised knee too much
    {"instructions.doorway_stretch.errors", 0xb36524b, "mit den Hüften zu nah beginnen; das angehobene Knie zu stark beugen"},
    // Lie a long step from the door frame, head on a cushion.
    {"instructions.doorway_stretch.adapted.1", 0x1e77117d, "Legen Sie sich einen langen Schritt vom Türrahmen entfernt hin, den Kopf auf einem Kissen."},
    // Rest one heel on the frame with the knee bent.
    {"instructions.doorway_stretch.adapted.2", 0xca7bfa63, "Lehnen Sie eine Ferse mit gebeugtem Knie an den Rahmen."},
    // Leave the other foot flat.
    {"instructions.doorway_stretch.adapted.3", 0xb576dae0, "Lassen Sie den anderen Fuß flach aufgestellt."},
    // Stay at a mild pull and breathe.
    {"instructions.doorway_stretch.adapted.4", 0xc0bb339f, "Bleiben Sie bei einem leichten Ziehen und atmen Sie."},
    // Bend the knee to come down, then swap legs.
    {"instructions.doorway_stretch.adapted.5", 0x11e33268, "Beugen Sie das Knie, um herunterzukommen, dann wechseln Sie das Bein."},
    // back of the front thigh
    {"instructions.half_kneeling_stretch.target", 0x475d1e5b, "Rückseite des Oberschenkels am vorderen Bein"},
    // Kneel on one knee, on a cushion.
    {"instructions.half_kneeling_stretch.steps.1", 0xee582f3, "Knien Sie sich auf ein Knie, auf ein Kissen."},
    // Stretch the other leg out in front, heel down.
    {"instructions.half_kneeling_stretch.steps.2", 0xa4bc1f41, "Strecken Sie das andere Bein nach vorn aus, Ferse am Boden."},
    // Rest your hands on the front thigh.
    {"instructions.half_kneeling_stretch.steps.3", 0xdea44f35, "Legen Sie die Hände auf den vorderen Oberschenkel."},
    // Fold forward at the hips with a flat back.
    {"instructions.half_kneeling_stretch.steps.4", 0xa1ce5902, "Beugen Sie sich aus den Hüften mit flachem Rücken nach vorn."},
    // Tip your pelvis over the front thigh.
    {"instructions.half_kneeling_stretch.cue", 0x7b5bc4f6, "Kippen Sie das Becken nach vorn über den vorderen Oberschenkel."},
    // rounding the back; twisting; going on although kneeling hurts
    {"instructions.half_kneeling_stretch.errors", 0xe9efba6c, "den Rücken rund machen; sich verdrehen; weitermachen, obwohl das Knien wehtut"},
    // Kneel on one knee on a cushion, beside a wall or worktop.
    {"instructions.half_kneeling_stretch.adapted.1", 0x69b9682b, "Knien Sie sich auf ein Knie auf ein Kissen, neben eine Wand oder Arbeitsplatte."},
    // Put the other foot in front with the knee bent.
    {"instructions.half_kneeling_stretch.adapted.2", 0x32a9964a, "Stellen Sie den anderen Fuß mit gebeugtem Knie nach vorn."},
    // Hold on and lean a little from the hips.
    {"instructions.half_kneeling_stretch.adapted.3", 0xbf8f6104, "Halten Sie sich fest und lehnen Sie sich aus den Hüften etwas vor."},
    // Sit on the front edge of a steady chair.
    {"instructions.chair_stretch.steps.1", 0x6762b552, "Setzen Sie sich auf die Vorderkante eines standfesten Stuhls."},
    // Put one heel out in front, knee nearly straight.
    {"instructions.chair_stretch.steps.2", 0x80a23ea4, "Stellen Sie eine Ferse nach vorn, das Knie fast gestreckt."},
    // Sit tall.
    {"instructions.chair_stretch.steps.3", 0x9acc310, "Sitzen Sie aufrecht."},
    // Lean forward from the hips until you feel a pull.
    {"instructions.chair_stretch.steps.4", 0x3a451524, "Lehnen Sie sich aus den Hüften vor, bis Sie ein Ziehen spüren."},
    // Lead with your belly button.
    {"instructions.chair_stretch.cue", 0x6086d9e, "Der Bauchnabel geht voran."},
    // slumping; letting the chair roll
    {"instructions.chair_stretch.errors", 0x4bd00445, "zusammensinken; den Stuhl wegrollen lassen"},
    // Sit on a high, firm seat and hold it with one hand.
    {"instructions.chair_stretch.adapted.1", 0x51b3c012, "Setzen Sie sich auf einen hohen, festen Sitz und halten Sie ihn mit einer Hand."},
    // Put one heel forward with the knee bent.
    {"instructions.chair_stretch.adapted.2", 0xcca27244, "Stellen Sie eine Ferse mit gebeugtem Knie nach vorn."},
    // Put one heel on a low step.
    {"instructions.heel_on_step_stretch.steps.1", 0x609e62c8, "Stellen Sie eine Ferse auf eine niedrige Stufe."},
    // Point both feet straight ahead.
    {"instructions.heel_on_step_stretch.steps.2", 0xc1cda75f, "Richten Sie beide Füße gerade nach vorn."},
    // Keep that knee straight but soft.
    {"instructions.heel_on_step_stretch.steps.3", 0x46d0e783, "Halten Sie dieses Knie gestreckt, aber locker."},
    // Tip your pelvis and lean forward a little.
    {"instructions.heel_on_step_stretch.steps.4", 0x494d0aa9, "Kippen Sie das Becken nach vorn und lehnen Sie sich etwas vor."},
    // Keep your back flat.
    {"instructions.heel_on_step_stretch.cue", 0x7ae9f301, "Halten Sie den Rücken flach."},
    // using a step that is too high; turning the hip out
    {"instructions.heel_on_step_stretch.errors", 0x7358ba59, "eine zu hohe Stufe benutzen; die Hüfte nach außen drehen"},
    // Hold a rail, wall or worktop.
    {"instructions.heel_on_step_stretch.adapted.1", 0x1e140174, "Halten Sie sich an Geländer, Wand oder Arbeitsplatte fest."},
    // Put one heel on a very low step with the knee bent.
    {"instructions.heel_on_step_stretch.adapted.2", 0x54416e7, "Stellen Sie eine Ferse mit gebeugtem Knie auf eine sehr niedrige Stufe."},
    // Stay upright.
    {"instructions.heel_on_step_stretch.adapted.3", 0x18c78229, "Bleiben Sie aufrecht."},
    // Wait at a mild pull and breathe, then swap legs.
    {"instructions.heel_on_step_stretch.adapted.4", 0xd55c8cfe, "Warten Sie bei leichtem Ziehen und atmen Sie, dann wechseln Sie das Bein."},
    // back of the thighs and calves
    {"instructions.downward_dog.target", 0x8bb93bd6, "Rückseite der Oberschenkel und Waden"},
    // Start on your hands and knees.
    {"instructions.downward_dog.steps.1", 0xd106089e, "Beginnen Sie im Vierfüßlerstand."},
    // Tuck your toes under and lift your hips.
    {"instructions.downward_dog.steps.2", 0xf4c1ec7b, "Stellen Sie die Zehen auf und heben Sie die Hüften."},
    // Keep your knees slightly bent.
    {"instructions.downward_dog.steps.3", 0xbd4197a6, "Halten Sie die Knie leicht gebeugt."},
    // Push the floor away and make your back long.
    {"instructions.downward_dog.steps.4", 0xd44aa51d, "Drücken Sie den Boden weg und machen Sie den Rücken lang."},
    // Ease your heels toward the floor and breathe.
    {"instructions.downward_dog.steps.5", 0x53fd6829, "Lassen Sie die Fersen sanft Richtung Boden sinken und atmen Sie."},
    // Bend your knees and come down slowly.
    {"instructions.downward_dog.steps.6", 0xf38b7848, "Beugen Sie die Knie und kommen Sie langsam herunter."},
    // Hips high.
    {"instructions.downward_dog.cue", 0x689f3cb9, "Hüften hoch."},
    // rounding the back; locking the shoulders; going on although wrists or shoulders hurt
    {"instructions.downward_dog.errors", 0xaf208f22, "den Rücken rund machen; die Schultern durchdrücken; weitermachen, obwohl Handgelenke oder Schultern wehtun"},
    // Put your hands on a worktop.
    {"instructions.downward_dog.adapted.1", 0xfe4b78c3, "Legen Sie die Hände auf eine Arbeitsplatte."},
    // Walk back until your back is flat, knees bent.
    {"instructions.downward_dog.adapted.2", 0x1ecb007d, "Gehen Sie zurück, bis der Rücken flach ist, Knie gebeugt."},
    // Keep your head above your hips.
    {"instructions.downward_dog.adapted.3", 0x829ad135, "Halten Sie den Kopf höher als die Hüften."},
    // Stay and breathe, then walk in again.
    {"instructions.downward_dog.adapted.4", 0xb0c737cf, "Bleiben Sie so und atmen Sie, dann gehen Sie wieder heran."},
    // Lie on your back and loop the strap round one foot.
    {"instructions.contract_relax_stretch.steps.1", 0x574db90e, "Legen Sie sich auf den Rücken und legen Sie den Gurt um einen Fuß."},
    // Raise the leg to the first pull.
    {"instructions.contract_relax_stretch.steps.2", 0xe268bc5f, "Heben Sie das Bein bis zum ersten Ziehen."},
    // Press the heel into the strap 6 to 8 s, nothing moving.
    {"instructions.contract_relax_stretch.steps.3", 0xcc980e25, "Drücken Sie die Ferse 6 bis 8 s in den Gurt, ohne dass sich etwas bewegt."},
    // Relax and breathe out.
    {"instructions.contract_relax_stretch.steps.4", 0xfcbc7395, "Lassen Sie locker und atmen Sie aus."},
    // Raise the leg a little farther, hold and breathe.
    {"instructions.contract_relax_stretch.steps.5", 0x11fd8794, "Heben Sie das Bein etwas weiter, halten und atmen Sie."},
    // Repeat, then swap legs.
    {"instructions.contract_relax_stretch.steps.6", 0x7f6ce675, "Wiederholen Sie, dann wechseln Sie das Bein."},
    // Push, soften, gain.
    {"instructions.contract_relax_stretch.cue", 0x96c84699, "Drücken, lösen, weiterkommen."},
    // pushing with full force; holding the breath
    {"instructions.contract_relax_stretch.errors", 0x4dd8df54, "mit voller Kraft drücken; die Luft anhalten"},
    // easy gliding of the nerve down the leg
    {"instructions.sciatic_slider.target", 0x93108578, "lockeres Gleiten des Nervs im Bein"},
    // Sit on a chair and slump lightly.
    {"instructions.sciatic_slider.steps.1", 0xbd52bb63, "Setzen Sie sich leicht zusammengesunken auf einen Stuhl."},
    // Look up while you straighten one knee.
    {"instructions.sciatic_slider.steps.2", 0xdfe684d5, "Schauen Sie nach oben, während Sie ein Knie strecken."},
    // Look down while you bend it again.
    {"instructions.sciatic_slider.steps.3", 0xc1e997ea, "Schauen Sie nach unten, während Sie es wieder beugen."},
    // Keep a smooth rhythm with no hold at the end.
    {"instructions.sciatic_slider.steps.4", 0x87bbb460, "Bleiben Sie in einem fließenden Rhythmus, ohne am Ende zu halten."},
    // Stop short of any tingling, then swap legs.
    {"instructions.sciatic_slider.steps.5", 0x5b5d7c19, "Stoppen Sie vor jedem Kribbeln, dann wechseln Sie das Bein."},
    // Slide, do not stretch.
    {"instructions.sciatic_slider.cue", 0xb143ef57, "Gleiten, nicht dehnen."},
    // holding at the end; going into tingling, numbness or leg pain; moving fast
    {"instructions.sciatic_slider.errors", 0x5f11fa13, "am Ende halten; bis in Kribbeln, Taubheit oder Beinschmerz gehen; sich schnell bewegen"},
    // Sit tall against the backrest.
    {"instructions.sciatic_slider.adapted.1", 0x20f4f80b, "Sitzen Sie aufrecht an der Rückenlehne."},
    // Look up a little while you straighten one knee a short way.
    {"instructions.sciatic_slider.adapted.2", 0x918537b6, "Schauen Sie etwas nach oben, während Sie ein Knie ein kurzes Stück strecken."},
    // Look level again while you bend it.
    {"instructions.sciatic_slider.adapted.3", 0xd5119288, "Schauen Sie wieder geradeaus, während Sie es beugen."},
    // Keep it free of any leg symptom.
    {"instructions.sciatic_slider.adapted.4", 0xcaf38b4b, "Dabei darf im Bein keine Beschwerde auftreten."},
    // front of the hip
    {"instructions.hip_flexor_lunge.target", 0xe3efc4e7, "Vorderseite der Hüfte"},
    // Tuck your pelvis under.
    {"instructions.hip_flexor_lunge.steps.2", 0x9dbc7cbc, "Kippen Sie das Becken nach hinten, Steißbein nach vorn."},
    // Squeeze the buttock of the kneeling leg.
    {"instructions.hip_flexor_lunge.steps.3", 0x33489e5, "Spannen Sie das Gesäß auf der Seite des knienden Beins an."},
    // Shift forward a little.
    {"instructions.hip_flexor_lunge.steps.4", 0x5fb188c7, "Schieben Sie sich etwas nach vorn."},
    // Breathe and hold, then swap sides.
    {"instructions.hip_flexor_lunge.steps.5", 0x3c333d30, "Atmen und halten Sie, dann wechseln Sie die Seite."},
    // Tuck first, then shift.
    {"instructions.hip_flexor_lunge.cue", 0x12932a91, "Erst das Becken kippen, dann vorschieben."},
    // arching the back; going on although kneeling hurts
    {"instructions.hip_flexor_lunge.errors", 0x1c4d055c, "ins Hohlkreuz gehen; weitermachen, obwohl das Knien wehtut"},
    // Stand with a hand on a worktop.
    {"instructions.hip_flexor_lunge.adapted.1", 0xa90cfe07, "Stellen Sie sich hin, eine Hand auf einer Arbeitsplatte."},
    // Take a short step back with one foot.
    {"instructions.hip_flexor_lunge.adapted.2", 0xbc5e330, "Machen Sie mit einem Fuß einen kurzen Schritt nach hinten."},
    // Tuck your pelvis.
    {"instructions.hip_flexor_lunge.adapted.3", 0xa35c04ee, "Kippen Sie das Becken nach hinten."},
    // Shift forward a little, trunk upright.
    {"instructions.hip_flexor_lunge.adapted.4", 0xf140dfd4, "Schieben Sie sich etwas nach vorn, Rumpf aufrecht."},
    // easy movement of the back
    {"instructions.cat_camel.target", 0x719bcd5, "lockere Bewegung des Rückens"},
    // Gently round your back up.
    {"instructions.cat_camel.steps.2", 0xaf8e7baf, "Machen Sie den Rücken sanft nach oben rund."},
    // Gently let your back sag.
    {"instructions.cat_camel.steps.3", 0x202a3500, "Lassen Sie den Rücken sanft durchhängen."},
    // Move with your breath, in the middle of the range.
    {"instructions.cat_camel.steps.4", 0x68c6ac3f, "Bewegen Sie sich mit dem Atem, im mittleren Bereich der Bewegung."},
    // Keep the motion easy.
    {"instructions.cat_camel.cue", 0x513e1a2b, "Bewegen Sie sich locker."},
    // forcing the ends; going on although wrists or knees hurt
    {"instructions.cat_camel.errors", 0xc7844466, "das Ende der Bewegung erzwingen; weitermachen, obwohl Handgelenke oder Knie wehtun"},
    // Kneel on hands and knees, or on your forearms.
    {"instructions.cat_camel.adapted.1", 0xe4ec0454, "Gehen Sie in den Vierfüßlerstand, auf Händen oder Unterarmen."},
    // Keep your head level with your back.
    {"instructions.cat_camel.adapted.2", 0x34b9f861, "Halten Sie den Kopf auf einer Höhe mit dem Rücken."},
    // Round up halfway, slowly.
    {"instructions.cat_camel.adapted.3", 0x370c9a90, "Machen Sie den Rücken langsam halb rund."},
    // Let the back return to flat, no lower.
    {"instructions.cat_camel.adapted.4", 0x23d3f016, "Lassen Sie den Rücken wieder flach werden, nicht tiefer."},
    // feel for the pelvis and light belly control
    {"instructions.pelvic_tilt.target", 0xcd516fda, "Gefühl für das Becken und leichte Kontrolle des Bauchs"},
    // Lie on your back with your knees bent.
    {"instructions.pelvic_tilt.steps.1", 0x3a0e75f4, "Legen Sie sich mit gebeugten Knien auf den Rücken."},
    // Gently flatten your low back to the floor.
    {"instructions.pelvic_tilt.steps.2", 0xcbf6b484, "Drücken Sie den unteren Rücken sanft flach auf den Boden."},
    // Let go until there is a small arch again.
    {"instructions.pelvic_tilt.steps.3", 0x1a1a3f44, "Lassen Sie locker, bis wieder ein kleiner Bogen da ist."},
    // Breathe and repeat slowly.
    {"instructions.pelvic_tilt.steps.4", 0x57975616, "Atmen Sie und wiederholen Sie langsam."},
    // Tip your pelvis like a bowl.
    {"instructions.pelvic_tilt.cue", 0xcd2c2ce0, "Kippen Sie das Becken wie eine Schüssel."},
    // pushing with the legs; holding the breath
    {"instructions.pelvic_tilt.errors", 0x5c121c62, "mit den Beinen drücken; die Luft anhalten"},
    // Lie on your side with your knees bent.
    {"instructions.pelvic_tilt.adapted.1", 0xa640c168, "Legen Sie sich mit gebeugten Knien auf die Seite."},
    // Tip your pelvis back a little.
    {"instructions.pelvic_tilt.adapted.2", 0x6db1cef0, "Kippen Sie das Becken etwas nach hinten."},
    // Let it return.
    {"instructions.pelvic_tilt.adapted.3", 0xd698c717, "Lassen Sie es zurückkommen."},
    // Breathe easily and repeat slowly.
    {"instructions.pelvic_tilt.adapted.4", 0xddf6045, "Atmen Sie ruhig und wiederholen Sie langsam."},
    // buttocks
    {"instructions.bridge.target", 0x3faa7a18, "Gesäß"},
    // Lie on your back, knees bent, feet near your hips.
    {"instructions.bridge.steps.1", 0x1e0bb90e, "Legen Sie sich auf den Rücken, Knie gebeugt, Füße nah an den Hüften."},
    // Tuck your pelvis slightly.
    {"instructions.bridge.steps.2", 0x8681da82, "Kippen Sie das Becken leicht nach hinten."},
    // Press your heels down and lift your hips into a straight line.
    {"instructions.bridge.steps.3", 0x5385ed6c, "Drücken Sie die Fersen nach unten und heben Sie die Hüften in eine gerade Linie."},
    // Squeeze your buttocks for 2 s and keep breathing.
    {"instructions.bridge.steps.4", 0x1a8a59ed, "Spannen Sie das Gesäß 2 s lang an und atmen Sie weiter."},
    // Lower slowly.
    {"instructions.bridge.steps.5", 0x7a6524d2, "Senken Sie langsam wieder ab."},
    // Once 15 are easy, add a band above the knees.
    {"instructions.bridge.steps.6", 0x601fabdf, "Sobald 15 Wiederholungen leichtfallen, nehmen Sie ein Band oberhalb der Knie dazu."},
    // Buttocks first.
    {"instructions.bridge.cue", 0x59af8388, "Zuerst das Gesäß."},
    // arching the back; cramping behind the thigh (move the feet closer)
    {"instructions.bridge.errors", 0x56265f41, "ins Hohlkreuz gehen; Krampf hinten im Oberschenkel (Füße näher heranstellen)"},
    // Lie with head and shoulders raised on firm cushions.
    {"instructions.bridge.adapted.1", 0xf6325014, "Legen Sie sich hin, Kopf und Schultern erhöht auf festen Kissen."},
    // Put both feet near your hips.
    {"instructions.bridge.adapted.2", 0x2c204dfa, "Stellen Sie beide Füße nah an die Hüften."},
    // Breathe out and lift your hips a hand's width.
    {"instructions.bridge.adapted.3", 0x25e3d17, "Atmen Sie aus und heben Sie die Hüften eine Handbreit."},
    // Lower at once, slowly.
    {"instructions.bridge.adapted.4", 0xad965bec, "Senken Sie sie gleich wieder ab, langsam."},
    // Rest a breath between lifts.
    {"instructions.bridge.adapted.5", 0xc2437f0e, "Ruhen Sie nach jedem Heben einen Atemzug lang."},
    // buttocks and side of the hip
    {"instructions.single_leg_bridge.target", 0xc0c67a37, "Gesäß und Seite der Hüfte"},
    // Straighten one leg.
    {"instructions.single_leg_bridge.steps.2", 0x5664147a, "Strecken Sie ein Bein."},
    // Lift your hips with the other leg.
    {"instructions.single_leg_bridge.steps.3", 0x46ff4fd6, "Heben Sie die Hüften mit dem anderen Bein."},
    // Keep your pelvis level for 2 s.
    {"instructions.single_leg_bridge.steps.4", 0xe534836c, "Halten Sie das Becken 2 s lang waagerecht."},
    // Lower slowly, then swap sides.
    {"instructions.single_leg_bridge.steps.5", 0xbea069d4, "Senken Sie langsam ab, dann wechseln Sie die Seite."},
    // Keep both hip bones level.
    {"instructions.single_leg_bridge.cue", 0x625cde4b, "Halten Sie beide Hüftknochen auf einer Höhe."},
    // letting one side of the pelvis drop; arching the back
    {"instructions.single_leg_bridge.errors", 0x762b37fe, "eine Seite des Beckens absinken lassen; ins Hohlkreuz gehen"},
    // deep muscles and side of the hip
    {"instructions.clamshell.target", 0x2498ad6c, "tiefe Muskeln und Seite der Hüfte"},
    // Lie on your side with your hips and knees half bent.
    {"instructions.clamshell.steps.1", 0x7a8dc18c, "Legen Sie sich auf die Seite, Hüften und Knie halb gebeugt."},
    // Keep your feet together.
    {"instructions.clamshell.steps.2", 0x9f53e415, "Lassen Sie die Füße zusammen."},
    // Open the top knee without rolling back.
    {"instructions.clamshell.steps.3", 0xfa1afbaa, "Öffnen Sie das obere Knie, ohne nach hinten zu rollen."},
    // Pause, then close slowly.
    {"instructions.clamshell.steps.4", 0xd5d7fbba, "Halten Sie inne, dann schließen Sie langsam."},
    // Finish all sets, then turn over.
    {"instructions.clamshell.steps.5", 0x4a2fcde4, "Machen Sie alle Durchgänge zu Ende, dann drehen Sie sich um."},
    // Keep the pelvis still.
    {"instructions.clamshell.cue", 0x66ecb728, "Halten Sie das Becken ruhig."},
    // rolling back; lifting the feet apart
    {"instructions.clamshell.errors", 0xa85fd6b4, "nach hinten rollen; die Füße voneinander abheben"},
    // Lie on your side with a cushion between your knees, no band.
    {"instructions.clamshell.adapted.1", 0x4c25ee63, "Legen Sie sich auf die Seite, ein Kissen zwischen den Knien, kein Band."},
    // Open the top knee a hand's width.
    {"instructions.clamshell.adapted.2", 0x9f8e89cc, "Öffnen Sie das obere Knie eine Handbreit."},
    // Close it slowly.
    {"instructions.clamshell.adapted.3", 0xb266f8fc, "Schließen Sie es langsam."},
    // side of the hip
    {"instructions.side_lying_leg_raise.target", 0x9e5f5439, "Seite der Hüfte"},
    // Lie on your side with your back to a wall.
    {"instructions.side_lying_leg_raise.steps.1", 0x17139c6, "Legen Sie sich auf die Seite, mit dem Rücken zu einer Wand."},
    // Straighten the top leg and take it slightly back.
    {"instructions.side_lying_leg_raise.steps.2", 0x3d9a2838, "Strecken Sie das obere Bein und nehmen Sie es leicht nach hinten."},
    // Slide the heel about 30 degrees up the wall.
    {"instructions.side_lying_leg_raise.steps.3", 0x34130c82, "Schieben Sie die Ferse etwa 30 Grad an der Wand hinauf."},
    // Lower it over 3 s.
    {"instructions.side_lying_leg_raise.steps.4", 0xdd47bd07, "Senken Sie das Bein in 3 s ab."},
    // Once 12 are easy, add a little weight at the ankle.
    {"instructions.side_lying_leg_raise.steps.6", 0x4c02618a, "Sobald 12 leichtfallen, nehmen Sie ein kleines Gewicht am Knöchel dazu."},
    // Let the heel lead.
    {"instructions.side_lying_leg_raise.cue", 0x541f5d41, "Die Ferse geht voran."},
    // letting the leg drift forward; pointing the toes up
    {"instructions.side_lying_leg_raise.errors", 0x27ea411b, "das Bein nach vorn wegdriften lassen; die Zehen nach oben drehen"},
    // Lie on your side with both knees bent.
    {"instructions.side_lying_leg_raise.adapted.1", 0x116a80f4, "Legen Sie sich auf die Seite, beide Knie gebeugt."},
    // Lift the top leg a hand's width, no weight.
    {"instructions.side_lying_leg_raise.adapted.2", 0x5b86689b, "Heben Sie das obere Bein eine Handbreit, ohne Gewicht."},
    // side of the hips and deep hip muscles
    {"instructions.band_walk.target", 0xfb15e00a, "Seite der Hüften und tiefe Hüftmuskeln"},
    // Put a loop band round your legs, above the knees.
    {"instructions.band_walk.steps.1", 0x626a668, "Legen Sie ein ringförmiges Gymnastikband um die Beine, oberhalb der Knie."},
    // Sink into a quarter squat.
    {"instructions.band_walk.steps.2", 0x7024ee19, "Gehen Sie in eine Viertel-Kniebeuge."},
    // Step diagonally forward, one foot after the other.
    {"instructions.band_walk.steps.3", 0x8b7f0d13, "Gehen Sie schräg nach vorn, einen Fuß nach dem anderen."},
    // Keep your knees over your toes.
    {"instructions.band_walk.steps.4", 0x5dbe80d7, "Halten Sie die Knie über den Zehen."},
    // Walk backward to the start the same way.
    {"instructions.band_walk.steps.5", 0xa52548f7, "Gehen Sie auf dieselbe Weise rückwärts zum Anfang."},
    // Keep the band tight all the time.
    {"instructions.band_walk.cue", 0x1ec06e43, "Halten Sie das Band die ganze Zeit gespannt."},
    // letting the knees cave in; swaying; sinking deeper although the knees hurt
    {"instructions.band_walk.errors", 0x81bee6f1, "die Knie nach innen fallen lassen; schwanken; tiefer gehen, obwohl die Knie wehtun"},
    // Leave the band off and stand at a worktop.
    {"instructions.band_walk.adapted.1", 0xdf16177e, "Lassen Sie das Band weg und stellen Sie sich an eine Arbeitsplatte."},
    // Hold on with both hands, knees soft.
    {"instructions.band_walk.adapted.2", 0xef103996, "Halten Sie sich mit beiden Händen fest, Knie locker."},
    // Take a few small steps to the side.
    {"instructions.band_walk.adapted.3", 0x8d9156f4, "Machen Sie ein paar kleine Schritte zur Seite."},
    // Take as many steps back.
    {"instructions.band_walk.adapted.4", 0xb2bc9ad1, "Machen Sie ebenso viele Schritte zurück."},
    // Lie face down with a pillow under your belly.
    {"instructions.prone_leg_lift.steps.1", 0x16ede33f, "Legen Sie sich auf den Bauch, ein Kissen unter dem Bauch."},
    // Squeeze one buttock.
    {"instructions.prone_leg_lift.steps.2", 0xb52dc417, "Spannen Sie eine Gesäßhälfte an."},
    // Lift that leg a little, with the knee straight.
    {"instructions.prone_leg_lift.steps.3", 0x1d21acb0, "Heben Sie dieses Bein etwas an, mit gestrecktem Knie."},
    // Hold for 3 s, then lower.
    {"instructions.prone_leg_lift.steps.4", 0x4394cad1, "Halten Sie 3 s lang, dann senken Sie ab."},
    // Squeeze, then lift.
    {"instructions.prone_leg_lift.cue", 0xe48fb9c9, "Anspannen, dann heben."},
    // arching the back; bending the knee; lifting high
    {"instructions.prone_leg_lift.errors", 0x8a2df53b, "ins Hohlkreuz gehen; das Knie beugen; hoch heben"},
    // Lie face down with a cushion under your belly.
    {"instructions.prone_leg_lift.adapted.1", 0x4609c4b, "Legen Sie sich auf den Bauch, ein Kissen unter dem Bauch."},
    // Squeeze one buttock and hold it.
    {"instructions.prone_leg_lift.adapted.2", 0xb95b280a, "Spannen Sie eine Gesäßhälfte an und bleiben Sie so."},
    // Let the leg go light without lifting it.
    {"instructions.prone_leg_lift.adapted.3", 0x7c6581df, "Lassen Sie das Bein leicht werden, ohne es zu heben."},
    // Relax; finish the set, then swap legs.
    {"instructions.prone_leg_lift.adapted.4", 0x65e225b5, "Lassen Sie locker; Durchgang zu Ende machen, dann Bein wechseln."},
    // hip steadiness
    {"instructions.single_leg_stand.target", 0x1c34d937, "stabile Hüfte"},
    // Stand beside a wall and rest your fingertips on it.
    {"instructions.single_leg_stand.steps.1", 0x73674d35, "Stellen Sie sich neben eine Wand und legen Sie die Fingerspitzen daran."},
    // Lift one foot off the floor.
    {"instructions.single_leg_stand.steps.2", 0x4eb1829e, "Heben Sie einen Fuß vom Boden ab."},
    // Keep your belt line level and hold.
    {"instructions.single_leg_stand.steps.3", 0x255932cc, "Halten Sie die Gürtellinie waagerecht und bleiben Sie so."},
    // Take your fingers off the wall once you are steady.
    {"instructions.single_leg_stand.steps.4", 0xbe84b679, "Nehmen Sie die Finger von der Wand, sobald Sie sicher stehen."},
    // Swap legs.
    {"instructions.single_leg_stand.steps.5", 0xaba09b43, "Wechseln Sie das Bein."},
    // Later, for repetitions: drop the free hip a little, lift it.
    {"instructions.single_leg_stand.steps.6", 0x333dadc, "Später, für Wiederholungen: die freie Hüfte etwas senken, dann heben."},
    // Stand tall.
    {"instructions.single_leg_stand.cue", 0x20f05754, "Stehen Sie aufrecht."},
    // letting the hip drop; leaning over
    {"instructions.single_leg_stand.errors", 0x31b52d68, "die Hüfte absinken lassen; sich zur Seite neigen"},
    // Hold a worktop with both hands.
    {"instructions.single_leg_stand.adapted.1", 0x34333be0, "Halten Sie sich mit beiden Händen an einer Arbeitsplatte fest."},
    // Shift onto one leg, the toes of the other foot down.
    {"instructions.single_leg_stand.adapted.2", 0xb4944cd7, "Verlagern Sie das Gewicht auf ein Bein, die Zehen des anderen Fußes am Boden."},
    // Stay and breathe.
    {"instructions.single_leg_stand.adapted.3", 0x7310b1da, "Bleiben Sie so und atmen Sie."},
    // back and buttocks
    {"instructions.bird_dog.target", 0xacef6030, "Rücken und Gesäß"},
    // Reach one leg back and the opposite arm forward.
    {"instructions.bird_dog.steps.3", 0x52ca757d, "Strecken Sie ein Bein nach hinten und den Arm der Gegenseite nach vorn."},
    // Hold level and keep breathing.
    {"instructions.bird_dog.steps.4", 0xd91c88c4, "Halten Sie die Stellung waagerecht und atmen Sie weiter."},
    // Return slowly, then swap sides.
    {"instructions.bird_dog.steps.5", 0xd65132ff, "Kommen Sie langsam zurück, dann wechseln Sie die Seite."},
    // Keep a cup balanced on your low back.
    {"instructions.bird_dog.cue", 0xc6d94bf4, "Halten Sie eine Tasse auf dem unteren Rücken im Gleichgewicht."},
    // twisting; arching the back; going on although wrists or knees hurt
    {"instructions.bird_dog.errors", 0x80fa3611, "sich verdrehen; ins Hohlkreuz gehen; weitermachen, obwohl Handgelenke oder Knie wehtun"},
    // Slide one foot back along the floor.
    {"instructions.bird_dog.adapted.2", 0x4d68f7c5, "Schieben Sie einen Fuß am Boden nach hinten."},
    // Keep both hands down and the back still.
    {"instructions.bird_dog.adapted.3", 0x104faa40, "Lassen Sie beide Hände am Boden und den Rücken ruhig."},
    // Slide it in, then change legs.
    {"instructions.bird_dog.adapted.4", 0x821bc23a, "Schieben Sie ihn heran, dann wechseln Sie das Bein."},
    // belly
    {"instructions.dead_bug.target", 0x7ef165b3, "Bauch"},
    // Lie on your back, hips and knees at right angles, arms up.
    {"instructions.dead_bug.steps.1", 0x22c2d9dc, "Legen Sie sich auf den Rücken, Hüften und Knie im rechten Winkel, Arme nach oben."},
    // Keep your low back flat on the floor.
    {"instructions.dead_bug.steps.2", 0x3439c9bd, "Halten Sie den unteren Rücken flach am Boden."},
    // At first, lower one heel to tap the floor.
    {"instructions.dead_bug.steps.3", 0xa800f386, "Senken Sie am Anfang eine Ferse, bis sie den Boden antippt."},
    // Later, lower one leg and the opposite arm.
    {"instructions.dead_bug.steps.4", 0x3c6dcd93, "Senken Sie später ein Bein und den Arm der Gegenseite."},
    // Return, then swap sides.
    {"instructions.dead_bug.steps.5", 0xd0f11167, "Kommen Sie zurück, dann wechseln Sie die Seite."},
    // Breathe out and stay flat.
    {"instructions.dead_bug.cue", 0xc74b0b8f, "Ausatmen und flach bleiben."},
    // letting the back lift; holding the breath
    {"instructions.dead_bug.errors", 0x2c5c95a0, "den Rücken abheben lassen; die Luft anhalten"},
    // Lie on your back with both feet flat.
    {"instructions.dead_bug.adapted.1", 0xb0b29dd2, "Legen Sie sich auf den Rücken, beide Füße flach aufgestellt."},
    // Breathe out and slide one heel away.
    {"instructions.dead_bug.adapted.2", 0x35d3d0fc, "Atmen Sie aus und schieben Sie eine Ferse weg."},
    // Slide it back.
    {"instructions.dead_bug.adapted.3", 0x288c972c, "Schieben Sie sie zurück."},
    // Change legs after each slide; the head stays down.
    {"instructions.dead_bug.adapted.4", 0xc099280c, "Wechseln Sie nach jedem Schieben das Bein; der Kopf bleibt unten."},
    // side of the trunk and hip
    {"instructions.side_plank.target", 0x9c504b7a, "Seite von Rumpf und Hüfte"},
    // Lie on your side, propped on your elbow.
    {"instructions.side_plank.steps.1", 0x85cab389, "Legen Sie sich auf die Seite, auf den Ellbogen gestützt."},
    // Bend your knees at first; later keep your legs straight.
    {"instructions.side_plank.steps.2", 0x79047f28, "Beugen Sie am Anfang die Knie; später lassen Sie die Beine gestreckt."},
    // Lift your hips into one line.
    {"instructions.side_plank.steps.3", 0x363c09af, "Heben Sie die Hüften in eine Linie."},
    // Hold and keep breathing.
    {"instructions.side_plank.steps.4", 0xfdd8f63a, "Halten Sie und atmen Sie weiter."},
    // Lower; turn over once all sets are done.
    {"instructions.side_plank.steps.5", 0x68d3553, "Senken Sie sich ab; drehen Sie sich um, wenn alle Durchgänge fertig sind."},
    // Make one long line.
    {"instructions.side_plank.cue", 0x9ffa0a77, "Bilden Sie eine lange Linie."},
    // sagging; shrugging the shoulder; going on although the shoulder hurts
    {"instructions.side_plank.errors", 0xa562e672, "durchhängen; die Schulter hochziehen; weitermachen, obwohl die Schulter wehtut"},
    // Stand side-on to a wall, your forearm on it.
    {"instructions.side_plank.adapted.1", 0x87f444f3, "Stellen Sie sich seitlich zu einer Wand, den Unterarm daran."},
    // Step your feet away until your body is one slope.
    {"instructions.side_plank.adapted.2", 0x3d3fc0f2, "Gehen Sie mit den Füßen weg, bis der Körper eine schräge Linie bildet."},
    // Hold and breathe.
    {"instructions.side_plank.adapted.3", 0x9bf2e372, "Halten und atmen Sie."},
    // Turn round for the other side.
    {"instructions.side_plank.adapted.4", 0xa0ad7b0f, "Drehen Sie sich für die andere Seite um."},
    // belly and front of the trunk
    {"instructions.plank.target", 0xa7f7d003, "Bauch und Vorderseite des Rumpfs"},
    // Lie face down with your elbows under your shoulders.
    {"instructions.plank.steps.1", 0x15302c25, "Legen Sie sich auf den Bauch, die Ellbogen unter den Schultern."},
    // Lift your body into one line, knees down at first.
    {"instructions.plank.steps.2", 0x7a134b6, "Heben Sie den Körper in eine Linie, am Anfang die Knie am Boden."},
    // Tense your buttocks.
    {"instructions.plank.steps.3", 0xb1a967fe, "Spannen Sie das Gesäß an."},
    // Breathe all the way through, then lower.
    {"instructions.plank.steps.4", 0x2b529bc8, "Atmen Sie die ganze Zeit weiter, dann senken Sie sich ab."},
    // Keep your ribs down.
    {"instructions.plank.cue", 0x3fd72ee1, "Halten Sie die Rippen unten."},
    // sagging; lifting the hips high; holding the breath; going on although shoulders or wrists hurt
    {"instructions.plank.errors", 0x65653d10, "durchhängen; die Hüften hoch heben; die Luft anhalten; weitermachen, obwohl Schultern oder Handgelenke wehtun"},
    // Put your forearms on a wall.
    {"instructions.plank.adapted.1", 0x351be64a, "Legen Sie die Unterarme an eine Wand."},
    // Step back until your body is one slope.
    {"instructions.plank.adapted.2", 0xfa22c7d8, "Gehen Sie zurück, bis der Körper eine schräge Linie bildet."},
    // Step in again.
    {"instructions.plank.adapted.4", 0xa34f7b64, "Gehen Sie wieder heran."},
    // bending at the hips instead of the back
    {"instructions.hip_hinge.target", 0xfb1a86ad, "Beugen in den Hüften statt im Rücken"},
    // Hold a stick along your head, upper back and tail bone.
    {"instructions.hip_hinge.steps.1", 0xc3401303, "Halten Sie einen Stab längs an Kopf, oberem Rücken und Steißbein."},
    // Push your hips back.
    {"instructions.hip_hinge.steps.3", 0x411dde39, "Schieben Sie die Hüften nach hinten."},
    // Keep all three points on the stick.
    {"instructions.hip_hinge.steps.4", 0xb22e8dc2, "Halten Sie alle drei Punkte am Stab."},
    // Stand up again.
    {"instructions.hip_hinge.steps.5", 0x4fbb6d72, "Richten Sie sich wieder auf."},
    // Close a car door with your hips.
    {"instructions.hip_hinge.cue", 0x7e41b81, "Schließen Sie mit dem Gesäß eine Autotür."},
    // squatting; losing contact with the stick
    {"instructions.hip_hinge.errors", 0x8363c62b, "eine Kniebeuge machen; den Kontakt zum Stab verlieren"},
    // Stand a foot's length from a wall, your back to it.
    {"instructions.hip_hinge.adapted.1", 0x6f66d971, "Stellen Sie sich eine Fußlänge vor eine Wand, mit dem Rücken zu ihr."},
    // Keep your knees soft and your head up.
    {"instructions.hip_hinge.adapted.2", 0x16cf7d12, "Halten Sie die Knie locker und den Kopf oben."},
    // Push your hips back until they touch the wall.
    {"instructions.hip_hinge.adapted.3", 0x73d17ef3, "Schieben Sie die Hüften nach hinten, bis das Gesäß die Wand berührt."},
    // back of the thighs and buttocks, strong while long
    {"instructions.romanian_deadlift.target", 0xa0700c57, "Rückseite der Oberschenkel und Gesäß, kräftig in gedehntem Zustand"},
    // Stand tall and hold the weights in front of your thighs.
    {"instructions.romanian_deadlift.steps.1", 0xccbd8803, "Stehen Sie aufrecht und halten Sie die Gewichte vor den Oberschenkeln."},
    // Push your hips back, shins upright.
    {"instructions.romanian_deadlift.steps.2", 0xeedfdfb, "Schieben Sie die Hüften nach hinten, Schienbeine senkrecht."},
    // Lower to mid-shin with a flat back.
    {"instructions.romanian_deadlift.steps.3", 0x32004401, "Senken Sie die Gewichte mit flachem Rücken bis zur Mitte der Schienbeine."},
    // Squeeze your hips to stand up.
    {"instructions.romanian_deadlift.steps.4", 0xacd7a67c, "Spannen Sie das Gesäß an, um sich aufzurichten."},
    // Keep the weights close.
    {"instructions.romanian_deadlift.cue", 0xa5aeefec, "Halten Sie die Gewichte nah am Körper."},
    // rounding the back; going too low; letting the weights drift away
    {"instructions.romanian_deadlift.errors", 0x77d06479, "den Rücken rund machen; zu tief gehen; die Gewichte wegdriften lassen"},
    // braking strength behind the thighs
    {"instructions.sliding_leg_curl.target", 0x2753ea10, "Bremskraft an der Rückseite der Oberschenkel"},
    // Lie on your back, heels on sliders, and lift your hips.
    {"instructions.sliding_leg_curl.steps.1", 0xbfcb12f, "Legen Sie sich auf den Rücken, Fersen auf Gleitscheiben, und heben Sie die Hüften."},
    // Slide your heels out slowly, over 4 to 5 s.
    {"instructions.sliding_leg_curl.steps.2", 0x4be3dedd, "Schieben Sie die Fersen langsam weg, über 4 bis 5 s."},
    // Lower your hips at the end.
    {"instructions.sliding_leg_curl.steps.3", 0x5cade5f2, "Senken Sie am Ende die Hüften ab."},
    // Bend your knees, set up again and repeat.
    {"instructions.sliding_leg_curl.steps.4", 0xac772a2e, "Beugen Sie die Knie, gehen Sie wieder in Position und wiederholen Sie."},
    // Later, pull your heels back in as well.
    {"instructions.sliding_leg_curl.steps.5", 0x5f56fd12, "Ziehen Sie später die Fersen auch wieder heran."},
    // Keep your hips up.
    {"instructions.sliding_leg_curl.cue", 0xe909aaee, "Lassen Sie die Hüften oben."},
    // dropping the hips early; pushing on through a cramp
    {"instructions.sliding_leg_curl.errors", 0x6277c11, "die Hüften zu früh sinken lassen; trotz eines Krampfs weitermachen"},
    // braking strength behind the thighs, for sport
    {"instructions.nordic_lower.target", 0xc8dcb149, "Bremskraft an der Rückseite der Oberschenkel, für den Sport"},
    // Kneel on a cushion with your ankles held firmly.
    {"instructions.nordic_lower.steps.1", 0x1cf1b9e0, "Knien Sie auf einem Kissen, die Knöchel fest gehalten."},
    // Make one straight line from knees to head.
    {"instructions.nordic_lower.steps.2", 0xa0a6d482, "Bilden Sie eine gerade Linie von den Knien bis zum Kopf."},
    // Lean forward and brake as slowly as you can.
    {"instructions.nordic_lower.steps.3", 0x43c16e15, "Lehnen Sie sich vor und bremsen Sie, so langsam Sie können."},
    // Catch yourself with your hands.
    {"instructions.nordic_lower.steps.4", 0xe489bb36, "Fangen Sie sich mit den Händen ab."},
    // Push back up to the start.
    {"instructions.nordic_lower.steps.5", 0xcb75e19, "Drücken Sie sich wieder hoch zum Anfang."},
    // Resist all the way down.
    {"instructions.nordic_lower.cue", 0xd9b8620a, "Bremsen Sie auf dem ganzen Weg nach unten."},
    // bending at the hips; dropping; kneeling on a hard floor; going on although the knees hurt
    {"instructions.nordic_lower.errors", 0x1a43fab3, "die Hüften beugen; sich fallen lassen; auf hartem Boden knien; weitermachen, obwohl die Knie wehtun"},
    // steady holding strength behind the thighs
    {"instructions.heel_dig_hold.target", 0xf6d45ad1, "gleichmäßige Haltekraft an der Rückseite der Oberschenkel"},
    // Lie on your back with your knees slightly bent.
    {"instructions.heel_dig_hold.steps.1", 0x8ff60676, "Legen Sie sich mit leicht gebeugten Knien auf den Rücken."},
    // Dig both heels into the floor.
    {"instructions.heel_dig_hold.steps.2", 0x7168b26e, "Drücken Sie beide Fersen in den Boden."},
    // Lift your hips slightly.
    {"instructions.heel_dig_hold.steps.3", 0x7ee552d9, "Heben Sie die Hüften leicht an."},
    // Hold steadily, keep breathing, then lower.
    {"instructions.heel_dig_hold.steps.4", 0x9a2dba2a, "Halten Sie gleichmäßig, atmen Sie weiter, dann senken Sie ab."},
    // Dig steadily.
    {"instructions.heel_dig_hold.cue", 0x51088a2, "Gleichmäßig drücken."},
    // pushing on through a cramp; holding the breath
    {"instructions.heel_dig_hold.errors", 0x8130390e, "trotz eines Krampfs weitermachen; die Luft anhalten"},
    // Lie with head and shoulders raised on firm cushions, knees bent.
    {"instructions.heel_dig_hold.adapted.1", 0xf82fb07d, "Legen Sie sich hin, Kopf und Schultern erhöht auf festen Kissen, Knie gebeugt."},
    // Dig your heels in gently, hips on the floor.
    {"instructions.heel_dig_hold.adapted.2", 0xaedf9b5, "Drücken Sie die Fersen sanft in den Boden, die Hüften am Boden."},
    // Hold and breathe easily.
    {"instructions.heel_dig_hold.adapted.3", 0x34957b19, "Halten Sie und atmen Sie ruhig."},
    // Let go slowly.
    {"instructions.heel_dig_hold.adapted.4", 0x458de25c, "Lassen Sie langsam locker."},
    // heart, lungs and easy leg movement
    {"instructions.brisk_walk.target", 0xfcca0d4a, "Herz, Lunge und lockere Bewegung der Beine"},
    // Walk at a comfortable pace.
    {"instructions.brisk_walk.steps.1", 0xf5da9419, "Gehen Sie in einem angenehmen Tempo."},
    // Let your arms swing.
    {"instructions.brisk_walk.steps.2", 0xdf4428e0, "Lassen Sie die Arme schwingen."},
    // Stay able to talk.
    {"instructions.brisk_walk.steps.3", 0xc928bb5d, "Gehen Sie so, dass Sie noch sprechen können."},
    // Add about 5 minutes each week.
    {"instructions.brisk_walk.steps.4", 0xfbe8765a, "Gehen Sie jede Woche etwa 5 Minuten länger."},
    // Easy and often.
    {"instructions.brisk_walk.cue", 0xc39286e8, "Locker und oft."},
    // doing far too much on good days and nothing on bad ones
    {"instructions.brisk_walk.errors", 0xb3368d52, "an guten Tagen viel zu viel tun und an schlechten gar nichts"},
    // Walk on level ground, slower than usual.
    {"instructions.brisk_walk.adapted.1", 0x8ddc9c2d, "Gehen Sie auf ebenem Boden, langsamer als sonst."},
    // Keep your steps short.
    {"instructions.brisk_walk.adapted.2", 0x42680fb4, "Machen Sie kurze Schritte."},
    // Take a stick or company if you are unsteady.
    {"instructions.brisk_walk.adapted.3", 0x63a1d1a4, "Nehmen Sie einen Stock oder eine Begleitung mit, wenn Sie unsicher gehen."},
    // Stop at a limp.
    {"instructions.brisk_walk.adapted.4", 0x4565e839, "Hören Sie auf, wenn Sie hinken."},
    // heart, lungs and the whole body
    {"instructions.easy_swim.target", 0xcfd4b8db, "Herz, Lunge und der ganze Körper"},
    // Swim with easy strokes.
    {"instructions.easy_swim.steps.1", 0x787b70e8, "Schwimmen Sie mit lockeren Zügen."},
    // Keep your body long.
    {"instructions.easy_swim.steps.2", 0x758050b1, "Halten Sie den Körper lang."},
    // Rest between lengths.
    {"instructions.easy_swim.steps.3", 0x2743df1c, "Ruhen Sie sich zwischen den Bahnen aus."},
    // Build up slowly.
    {"instructions.easy_swim.steps.4", 0x9f9bae0c, "Steigern Sie langsam."},
    // Glide.
    {"instructions.easy_swim.cue", 0x51b28dd4, "Gleiten."},
    // arching the back; going on although the shoulder hurts; swimming with an open wound, an infection or uncontrolled seizures
    {"instructions.easy_swim.errors", 0x813e367a, "ins Hohlkreuz gehen; weitermachen, obwohl die Schulter wehtut; mit einer offenen Wunde, einer Infektion oder unkontrollierten Krampfanfällen schwimmen"},
    // Stay in shallow water with company.
    {"instructions.easy_swim.adapted.1", 0xb48409f, "Bleiben Sie mit Begleitung im flachen Wasser."},
    // Move your arms gently, hardly kicking.
    {"instructions.easy_swim.adapted.2", 0xd66096e7, "Bewegen Sie die Arme sanft, fast ohne Beinschlag."},
    // Keep your back from arching.
    {"instructions.easy_swim.adapted.3", 0xe0b7e878, "Gehen Sie nicht ins Hohlkreuz."},
    // Rest at each end.
    {"instructions.easy_swim.adapted.4", 0x57eb526a, "Ruhen Sie sich an jedem Ende aus."},
    // legs, after sitting
    {"instructions.sit_to_stand_break.target", 0x98b10c16, "Beine, nach dem Sitzen"},
    // Set a timer for your next break.
    {"instructions.sit_to_stand_break.steps.1", 0x141e925d, "Stellen Sie einen Wecker für die nächste Pause."},
    // Stand up without using your hands.
    {"instructions.sit_to_stand_break.steps.2", 0x65584955, "Stehen Sie auf, ohne die Hände zu benutzen."},
    // Sit down slowly and repeat.
    {"instructions.sit_to_stand_break.steps.3", 0xee910cd3, "Setzen Sie sich langsam hin und wiederholen Sie."},
    // Then walk about for 1 to 2 minutes.
    {"instructions.sit_to_stand_break.steps.4", 0x19f9a8d2, "Gehen Sie dann 1 bis 2 Minuten umher."},
    // Stand, step, start afresh.
    {"instructions.sit_to_stand_break.cue", 0x9b572ef6, "Aufstehen, gehen, neu beginnen."},
    // skipping breaks; dropping into the seat; going on although the knees hurt
    {"instructions.sit_to_stand_break.errors", 0x7d4abee8, "Pausen auslassen; sich in den Sitz fallen lassen; weitermachen, obwohl die Knie wehtun"},
    // Use a high chair against a wall, a worktop in front.
    {"instructions.sit_to_stand_break.adapted.1", 0xdf782809, "Nehmen Sie einen hohen Stuhl an einer Wand, davor eine Arbeitsplatte."},
    // Push up with your hands.
    {"instructions.sit_to_stand_break.adapted.2", 0x39d79f, "Drücken Sie sich mit den Händen hoch."},
    // Stand for a breath.
    {"instructions.sit_to_stand_break.adapted.3", 0x2e55e0b3, "Stehen Sie einen Atemzug lang."},
    // Sit down slowly.
    {"instructions.sit_to_stand_break.adapted.4", 0x54090399, "Setzen Sie sich langsam hin."},
    // feeling how you sit, and changing it
    {"instructions.posture_reset.target", 0xc70c5dc7, "spüren, wie Sie sitzen, und es ändern"},
    // Put your feet flat on the floor.
    {"instructions.posture_reset.steps.1", 0x5d0a9830, "Stellen Sie die Füße flach auf den Boden."},
    // Rest your weight on your sit bones.
    {"instructions.posture_reset.steps.2", 0x50048579, "Lassen Sie das Gewicht auf den Sitzbeinen ruhen."},
    // Grow tall.
    {"instructions.posture_reset.steps.3", 0xa72c8a49, "Richten Sie sich auf."},
    // Relax your ribs and take 3 slow breaths.
    {"instructions.posture_reset.steps.4", 0xf9da3337, "Entspannen Sie die Rippen und machen Sie 3 langsame Atemzüge."},
    // Then change your position.
    {"instructions.posture_reset.steps.5", 0xee3fc41e, "Ändern Sie dann die Position."},
    // Grow tall, then move.
    {"instructions.posture_reset.cue", 0x71329d27, "Aufrichten, dann bewegen."},
    // holding stiffly; hunting for one perfect posture
    {"instructions.posture_reset.errors", 0x21cada07, "sich steif halten; der einen perfekten Haltung nachjagen"},
    // Stand with a hand on something firm.
    {"instructions.posture_reset.adapted.1", 0xc6c86f26, "Stellen Sie sich hin, eine Hand an etwas Festem."},
    // Grow tall and drop your shoulders.
    {"instructions.posture_reset.adapted.2", 0x7394c709, "Richten Sie sich auf und lassen Sie die Schultern sinken."},
    // Take slow breaths.
    {"instructions.posture_reset.adapted.3", 0x12d8da12, "Atmen Sie langsam ein und aus."},
    // steady standing on one leg
    {"instructions.supported_stance.target", 0x7926cf22, "sicheres Stehen auf einem Bein"},
    // Stand facing a worktop, both hands resting on it.
    {"instructions.supported_stance.steps.1", 0x44bd997d, "Stehen Sie mit dem Gesicht zur Arbeitsplatte, beide Hände darauf."},
    // Shift your weight onto one leg and lift the other foot.
    {"instructions.supported_stance.steps.2", 0x70ca8e9b, "Verlagern Sie das Gewicht auf ein Bein und heben Sie den anderen Fuß."},
    // Keep the belt line level and the standing knee soft.
    {"instructions.supported_stance.steps.3", 0x87490fbf, "Halten Sie die Gürtellinie waagerecht und das Knie des Standbeins locker."},
    // Lighten your hands to the fingertips if it feels steady.
    {"instructions.supported_stance.steps.4", 0xe7cbf301, "Stützen Sie sich nur noch mit den Fingerspitzen ab, wenn es sich sicher anfühlt."},
    // Put the foot down before you tire, then swap legs.
    {"instructions.supported_stance.steps.5", 0xa9b685fe, "Stellen Sie den Fuß ab, bevor Sie müde werden, dann wechseln Sie das Bein."},
    // Grow tall over the standing leg.
    {"instructions.supported_stance.cue", 0x9ec5c300, "Richten Sie sich über dem Standbein auf."},
    // gripping hard; letting the hip drop; standing near nothing firm
    {"instructions.supported_stance.errors", 0x1a0c51bf, "sich stark festklammern; die Hüfte absinken lassen; stehen, ohne etwas Festes in der Nähe"},
    // Stand facing a worktop and hold it with both hands.
    {"instructions.supported_stance.adapted.1", 0xd3800aa8, "Stehen Sie mit dem Gesicht zur Arbeitsplatte und halten Sie sich mit beiden Händen fest."},
    // Shift your weight onto one leg.
    {"instructions.supported_stance.adapted.2", 0x4e4dd44c, "Verlagern Sie das Gewicht auf ein Bein."},
    // Keep the toes of the other foot on the floor, heel up.
    {"instructions.supported_stance.adapted.3", 0xf38a57db, "Lassen Sie die Zehen des anderen Fußes am Boden, die Ferse oben."},
    // steady standing
    {"instructions.heel_toe_stand.target", 0x98dbdf81, "sicheres Stehen"},
    // Stand side-on to a worktop, one hand on it.
    {"instructions.heel_toe_stand.steps.1", 0x1c31efa5, "Stellen Sie sich seitlich zu einer Arbeitsplatte, eine Hand darauf."},
    // Put one foot straight in front of the other, heel to toe.
    {"instructions.heel_toe_stand.steps.2", 0x575da05f, "Stellen Sie einen Fuß gerade vor den anderen, Ferse an Zehen."},
    // Look at a point ahead and breathe.
    {"instructions.heel_toe_stand.steps.3", 0x3a87d1b3, "Schauen Sie auf einen Punkt vor sich und atmen Sie."},
    // Lift the hand a little above the worktop if you are steady.
    {"instructions.heel_toe_stand.steps.4", 0xaef5c7ab, "Heben Sie die Hand etwas über die Arbeitsplatte, wenn Sie sicher stehen."},
    // Step out, then swap the front foot.
    {"instructions.heel_toe_stand.steps.5", 0xe3057335, "Gehen Sie aus der Stellung, dann wechseln Sie den vorderen Fuß."},
    // Eyes on one point.
    {"instructions.heel_toe_stand.cue", 0x9162a0e0, "Augen auf einen Punkt."},
    // looking down; holding the breath; chair as support
    {"instructions.heel_toe_stand.errors", 0x8a61f854, "nach unten schauen; die Luft anhalten; ein Stuhl als Stütze"},
    // Face a worktop and hold it with both hands.
    {"instructions.heel_toe_stand.adapted.1", 0xe8f63375, "Stehen Sie mit dem Gesicht zur Arbeitsplatte und halten Sie sich mit beiden Händen fest."},
    // Stand with your feet side by side, touching.
    {"instructions.heel_toe_stand.adapted.2", 0xfb2e7dc4, "Stellen Sie die Füße nebeneinander, sodass sie sich berühren."},
    // Look ahead and breathe slowly.
    {"instructions.heel_toe_stand.adapted.3", 0xe23c10b7, "Schauen Sie nach vorn und atmen Sie langsam."},
    // Step apart and rest.
    {"instructions.heel_toe_stand.adapted.4", 0x60014c3c, "Stellen Sie die Füße auseinander und ruhen Sie sich aus."},
    // thighs and buttocks
    {"instructions.sit_to_stand_hands.target", 0xa30f1226, "Oberschenkel und Gesäß"},
    // Put a firm chair against a wall and sit near its front.
    {"instructions.sit_to_stand_hands.steps.1", 0x9eb4c9ec, "Stellen Sie einen stabilen Stuhl an eine Wand und setzen Sie sich weit vorn hin."},
    // Pull your feet back under your knees.
    {"instructions.sit_to_stand_hands.steps.2", 0xd941a097, "Ziehen Sie die Füße zurück unter die Knie."},
    // Lean forward and push on the armrests or seat.
    {"instructions.sit_to_stand_hands.steps.3", 0x657b8cec, "Lehnen Sie sich vor und drücken Sie auf die Armlehnen oder den Sitz."},
    // Stand up tall and wait one breath.
    {"instructions.sit_to_stand_hands.steps.4", 0xa4754ab7, "Stehen Sie ganz auf und warten Sie einen Atemzug."},
    // Sit down slowly, reaching back with your hands.
    {"instructions.sit_to_stand_hands.steps.5", 0x6aacea18, "Setzen Sie sich langsam hin, die Hände greifen nach hinten."},
    // Nose over toes, then up.
    {"instructions.sit_to_stand_hands.cue", 0x4747975b, "Nase über die Zehen, dann hoch."},
    // dropping down; a chair that slides; rising with a held breath
    {"instructions.sit_to_stand_hands.errors", 0x6615f0bd, "sich fallen lassen; ein Stuhl, der rutscht; mit angehaltener Luft aufstehen"},
    // Put a firm, high chair against a wall, a worktop in front.
    {"instructions.sit_to_stand_hands.adapted.1", 0xb5567f5f, "Stellen Sie einen stabilen, hohen Stuhl an eine Wand, davor eine Arbeitsplatte."},
    // Sit at the front with your feet under your knees.
    {"instructions.sit_to_stand_hands.adapted.2", 0xeae94020, "Setzen Sie sich vorn hin, die Füße unter den Knien."},
    // Push up with both hands, only as far as is easy.
    {"instructions.sit_to_stand_hands.adapted.3", 0xd8612d9a, "Drücken Sie sich mit beiden Händen hoch, nur so weit, wie es leicht geht."},
    // Lower yourself slowly with your hands.
    {"instructions.sit_to_stand_hands.adapted.4", 0x952c5f7c, "Lassen Sie sich mithilfe der Hände langsam herunter."},
    // Rest for a breath before the next one.
    {"instructions.sit_to_stand_hands.adapted.5", 0xf383b14, "Ruhen Sie vor dem nächsten Mal einen Atemzug lang."},
    // bending at the hips with a long back
    {"instructions.seated_hinge.target", 0x46b64d04, "Beugen in den Hüften mit langem Rücken"},
    // Sit near the front of a firm chair, feet flat.
    {"instructions.seated_hinge.steps.1", 0x1e289c17, "Setzen Sie sich weit vorn auf einen stabilen Stuhl, Füße flach."},
    // Put your hands in the creases of your hips.
    {"instructions.seated_hinge.steps.2", 0x9bae4a95, "Legen Sie die Hände in die Leistenbeugen."},
    // Keep your back long and tip forward from the hips.
    {"instructions.seated_hinge.steps.3", 0x78118428, "Halten Sie den Rücken lang und neigen Sie sich aus den Hüften nach vorn."},
    // Stop before your back rounds and wait one second.
    {"instructions.seated_hinge.steps.4", 0x431ce0b5, "Stoppen Sie, bevor der Rücken rund wird, und warten Sie eine Sekunde."},
    // Come back up the same way.
    {"instructions.seated_hinge.steps.5", 0xe3dae2f, "Kommen Sie auf demselben Weg wieder hoch."},
    // Belly button forward, not chin down.
    {"instructions.seated_hinge.cue", 0x1f086389, "Bauchnabel nach vorn, nicht das Kinn nach unten."},
    // rounding; looking down; rocking
    {"instructions.seated_hinge.errors", 0x9771a235, "den Rücken rund machen; nach unten schauen; schaukeln"},
    // Sit well back with your hands on your thighs.
    {"instructions.seated_hinge.adapted.1", 0x4c409518, "Setzen Sie sich ganz nach hinten, die Hände auf den Oberschenkeln."},
    // Keep your head above your knees all the time.
    {"instructions.seated_hinge.adapted.2", 0xc040c64c, "Halten Sie den Kopf die ganze Zeit höher als die Knie."},
    // Tip forward only a hand's width, back long.
    {"instructions.seated_hinge.adapted.3", 0x62c2ebb8, "Neigen Sie sich nur eine Handbreit nach vorn, Rücken lang."},
    // Slide your hands back and sit up again.
    {"instructions.seated_hinge.adapted.4", 0xd16adf26, "Schieben Sie die Hände zurück und richten Sie sich wieder auf."},
    // front of the hips and thighs
    {"instructions.seated_march.target", 0xba47a736, "Vorderseite von Hüften und Oberschenkeln"},
    // Sit tall on a firm chair, hands on the seat.
    {"instructions.seated_march.steps.1", 0x95aedc8c, "Sitzen Sie aufrecht auf einem stabilen Stuhl, Hände am Sitz."},
    // Lift one knee a little, then put the foot down.
    {"instructions.seated_march.steps.2", 0x74c350d1, "Heben Sie ein Knie etwas an, dann stellen Sie den Fuß ab."},
    // Lift the other knee.
    {"instructions.seated_march.steps.3", 0xd732f08e, "Heben Sie das andere Knie."},
    // Keep a steady, easy rhythm.
    {"instructions.seated_march.steps.4", 0xda1f50bb, "Halten Sie einen gleichmäßigen, lockeren Rhythmus."},
    // Stop before you lean back.
    {"instructions.seated_march.steps.5", 0x3a17d93e, "Stoppen Sie, bevor Sie sich zurücklehnen."},
    // Light feet.
    {"instructions.seated_march.cue", 0x2c162099, "Leichte Füße."},
    // leaning back; holding the breath
    {"instructions.seated_march.errors", 0x3a7c2fe3, "sich zurücklehnen; die Luft anhalten"},
    // Sit well back with both hands on the seat.
    {"instructions.seated_march.adapted.1", 0x1b240a28, "Setzen Sie sich ganz nach hinten, beide Hände am Sitz."},
    // Lift one heel and then the other, toes down.
    {"instructions.seated_march.adapted.2", 0x8027930, "Heben Sie eine Ferse und dann die andere, Zehen am Boden."},
    // Keep the rhythm slow.
    {"instructions.seated_march.adapted.3", 0x2a66c8b8, "Halten Sie den Rhythmus langsam."},
    // Rest between the sets.
    {"instructions.seated_march.adapted.4", 0xc58e8241, "Ruhen Sie sich zwischen den Durchgängen aus."},
    // Lock the brakes and put a steady seat in front of you.
    {"instructions.wheelchair_leg_prop.steps.1", 0x13e9dd25, "Stellen Sie die Bremsen fest und stellen Sie einen standfesten Sitz vor sich."},
    // Lift one leg onto it with your hands, heel supported.
    {"instructions.wheelchair_leg_prop.steps.2", 0x8d88c60a, "Heben Sie ein Bein mit den Händen darauf, die Ferse gestützt."},
    // Keep the knee slightly bent and the foot upright.
    {"instructions.wheelchair_leg_prop.steps.3", 0xad379b52, "Halten Sie das Knie leicht gebeugt und den Fuß aufrecht."},
    // Sit tall against the backrest; do not lean forward.
    {"instructions.wheelchair_leg_prop.steps.4", 0x3abee8c1, "Sitzen Sie aufrecht an der Rückenlehne; lehnen Sie sich nicht vor."},
    // Check the skin, then lower the leg and swap.
    {"instructions.wheelchair_leg_prop.steps.5", 0xeb46c7aa, "Prüfen Sie die Haut, dann senken Sie das Bein ab und wechseln."},
    // Sit tall, leg heavy.
    {"instructions.wheelchair_leg_prop.cue", 0x6d9740f5, "Aufrecht sitzen, Bein schwer."},
    // leaning onto a leg you cannot feel; heel on a hard edge; going for a strong pull
    {"instructions.wheelchair_leg_prop.errors", 0x74f28964, "sich auf ein Bein lehnen, das Sie nicht spüren; Ferse auf einer harten Kante; ein starkes Ziehen suchen"},
    // Lock the brakes; use a footstool lower than your seat.
    {"instructions.wheelchair_leg_prop.adapted.1", 0x466b9a49, "Stellen Sie die Bremsen fest; nehmen Sie einen Fußhocker, der niedriger ist als Ihr Sitz."},
    // Lift one leg onto it with your hands, knee well bent.
    {"instructions.wheelchair_leg_prop.adapted.2", 0x5ee198a2, "Heben Sie ein Bein mit den Händen darauf, das Knie deutlich gebeugt."},
    // Sit back, stay and breathe.
    {"instructions.wheelchair_leg_prop.adapted.3", 0x53ffc4f3, "Lehnen Sie sich zurück, bleiben Sie so und atmen Sie."},
    // Check the skin, lower the leg with your hands, then swap.
    {"instructions.wheelchair_leg_prop.adapted.4", 0x7d67270c, "Prüfen Sie die Haut, senken Sie das Bein mit den Händen ab, dann wechseln Sie."},
    // trunk, for reaching and sitting
    {"instructions.seated_reach.target", 0x9d109a5c, "Rumpf, zum Greifen und Sitzen"},
    // Sit in the middle of the seat. In a wheelchair, lock the brakes first.
    {"instructions.seated_reach.steps.1", 0x31c9ac69, "Setzen Sie sich in die Mitte des Sitzes. Im Rollstuhl stellen Sie zuerst die Bremsen fest."},
    // Keep one hand on the armrest or your thigh.
    {"instructions.seated_reach.steps.2", 0x13289a69, "Lassen Sie eine Hand auf der Armlehne oder dem Oberschenkel."},
    // Reach forward or to the side with the other arm.
    {"instructions.seated_reach.steps.3", 0xe484f9c, "Strecken Sie sich mit dem anderen Arm nach vorn oder zur Seite."},
    // Stop where you can still come back by yourself.
    {"instructions.seated_reach.steps.4", 0x43be9d12, "Stoppen Sie dort, wo Sie noch aus eigener Kraft zurückkommen."},
    // Return slowly, then reach with the other arm.
    {"instructions.seated_reach.steps.5", 0x358db8d8, "Kommen Sie langsam zurück, dann strecken Sie sich mit dem anderen Arm."},
    // Reach only as far as you can return.
    {"instructions.seated_reach.cue", 0xa4138c84, "Strecken Sie sich nur so weit, dass Sie zurückkommen."},
    // losing hold; jerking back
    {"instructions.seated_reach.errors", 0x4beb175e, "den Halt verlieren; ruckartig zurückkommen"},
    // Sit well back with one hand holding the armrest or seat.
    {"instructions.seated_reach.adapted.1", 0xc17130ab, "Setzen Sie sich ganz nach hinten, eine Hand hält die Armlehne oder den Sitz."},
    // Raise the other arm to shoulder height.
    {"instructions.seated_reach.adapted.2", 0xcaae61fc, "Heben Sie den anderen Arm auf Schulterhöhe."},
    // Reach a hand's width, no more.
    {"instructions.seated_reach.adapted.3", 0xf91f798, "Strecken Sie sich eine Handbreit, nicht weiter."},
    // Return, then change arms.
    {"instructions.seated_reach.adapted.4", 0xe647c7f7, "Kommen Sie zurück, dann wechseln Sie den Arm."},
    // a change of position in the seat
    {"instructions.seated_lean_break.target", 0xd8756ac9, "ein Wechsel der Position im Sitz"},
    // Keep to the weight shifts that your seating team taught you.
    {"instructions.seated_lean_break.steps.1", 0x782188f, "Bleiben Sie bei den Gewichtsverlagerungen, die Ihr Team für Rollstuhl und Sitz Ihnen gezeigt hat."},
    // Lock the brakes and put both feet on the footplates.
    {"instructions.seated_lean_break.steps.2", 0x8185409, "Stellen Sie die Bremsen fest und beide Füße auf die Fußstützen."},
    // Rest your forearms on your thighs or on a table.
    {"instructions.seated_lean_break.steps.3", 0xb937d259, "Legen Sie die Unterarme auf die Oberschenkel oder auf einen Tisch."},
    // Lean well forward, until your weight comes off the seat.
    {"instructions.seated_lean_break.steps.4", 0x2c6dd235, "Lehnen Sie sich weit vor, bis sich Ihr Gewicht vom Sitz löst."},
    // Stay and breathe, then push up with your arms and sit back.
    {"instructions.seated_lean_break.steps.5", 0x4ddcbc8e, "Bleiben Sie so und atmen Sie, dann drücken Sie sich mit den Armen hoch und setzen sich zurück."},
    // Let the seat go light.
    {"instructions.seated_lean_break.cue", 0x31e7e2be, "Lassen Sie den Sitz leicht werden."},
    // no table although balance is poor; rubbing while sliding back
    {"instructions.seated_lean_break.errors", 0xb29eb468, "kein Tisch, obwohl das Gleichgewicht schlecht ist; beim Zurückrutschen scheuern"},
    // heart and lungs, shoulders and arms
    {"instructions.wheel_ride.target", 0x8bec22d4, "Herz und Lunge, Schultern und Arme"},
    // Check tyres and brakes, and put gloves on if you use them.
    {"instructions.wheel_ride.steps.1", 0x60345919, "Prüfen Sie Reifen und Bremsen, und ziehen Sie Handschuhe an, wenn Sie welche benutzen."},
    // Push at a pace at which you can still talk.
    {"instructions.wheel_ride.steps.2", 0xab3c17ab, "Fahren Sie in einem Tempo, bei dem Sie noch sprechen können."},
    // Use long, smooth pushes and let the hands drop back.
    {"instructions.wheel_ride.steps.3", 0x13d6b0e1, "Schieben Sie lang und gleichmäßig an und lassen Sie die Hände zurückfallen."},
    // Stay on level ground at first.
    {"instructions.wheel_ride.steps.4", 0xfd118699, "Bleiben Sie am Anfang auf ebenem Boden."},
    // Slow down for the last two minutes.
    {"instructions.wheel_ride.steps.5", 0x532041a7, "Werden Sie in den letzten zwei Minuten langsamer."},
    // Long pushes, low hands.
    {"instructions.wheel_ride.cue", 0x427d912b, "Lang anschieben, Hände tief."},
    // short fast pushes; going on with shoulder pain
    {"instructions.wheel_ride.errors", 0x5e5f3839, "kurz und schnell anschieben; mit Schulterschmerzen weitermachen"},
    // Push at an easy pace on level ground.
    {"instructions.wheel_ride.adapted.1", 0x40a70fb4, "Fahren Sie in lockerem Tempo auf ebenem Boden."},
    // Rest between the two halves.
    {"instructions.wheel_ride.adapted.2", 0x2a15d31b, "Ruhen Sie sich zwischen den beiden Hälften aus."},
    // Stop if a shoulder hurts.
    {"instructions.wheel_ride.adapted.3", 0x7508d583, "Hören Sie auf, wenn eine Schulter wehtut."},
    // An arm cycle does as well, if one is at hand.
    {"instructions.wheel_ride.adapted.4", 0x8068bf10, "Ein Armfahrrad geht auch, wenn eines da ist."},
    // Stand facing a worktop and hold it.
    {"instructions.standing_hip_extension.steps.1", 0xa2fbc2fb, "Stehen Sie mit dem Gesicht zur Arbeitsplatte und halten Sie sich fest."},
    // Move that leg straight back a little, trunk still.
    {"instructions.standing_hip_extension.steps.3", 0x7c508c87, "Bewegen Sie dieses Bein ein wenig gerade nach hinten, Rumpf ruhig."},
    // Wait one second, then bring it back.
    {"instructions.standing_hip_extension.steps.4", 0xf0ea1b17, "Warten Sie eine Sekunde, dann bringen Sie es zurück."},
    // Squeeze, then move.
    {"instructions.standing_hip_extension.cue", 0x489a3221, "Anspannen, dann bewegen."},
    // arching the back; leaning forward; swinging
    {"instructions.standing_hip_extension.errors", 0x15edff24, "ins Hohlkreuz gehen; sich vorlehnen; schwingen"},
    // Let the heel lift, the toes staying on the floor.
    {"instructions.standing_hip_extension.adapted.3", 0x1c286dab, "Lassen Sie die Ferse abheben, die Zehen bleiben am Boden."},
    // Shift your weight onto one leg, knee soft.
    {"instructions.standing_hip_abduction.steps.2", 0x5a932b5f, "Verlagern Sie das Gewicht auf ein Bein, Knie locker."},
    // Move the other leg out to the side, toes ahead.
    {"instructions.standing_hip_abduction.steps.3", 0xf26f5f16, "Bewegen Sie das andere Bein zur Seite, Zehen nach vorn."},
    // Heel leads, belt level.
    {"instructions.standing_hip_abduction.cue", 0x56067c67, "Ferse voran, Gürtel waagerecht."},
    // leaning over; turning the toes out; gripping
    {"instructions.standing_hip_abduction.errors", 0xb463b90, "sich zur Seite neigen; die Zehen nach außen drehen; sich festklammern"},
    // Slide one foot out along the floor a little.
    {"instructions.standing_hip_abduction.adapted.2", 0x59794757, "Schieben Sie einen Fuß am Boden etwas zur Seite."},
    // Slide it back slowly.
    {"instructions.standing_hip_abduction.adapted.3", 0x4caf54c2, "Schieben Sie ihn langsam zurück."},
    // Stand before a low step, a rail or wall in reach.
    {"instructions.step_up.steps.1", 0x2dde2483, "Stellen Sie sich vor eine niedrige Stufe, Geländer oder Wand in Reichweite."},
    // Put one whole foot on the step.
    {"instructions.step_up.steps.2", 0x2903adf, "Stellen Sie einen ganzen Fuß auf die Stufe."},
    // Lean a little and push through that heel to stand up.
    {"instructions.step_up.steps.3", 0x9f88124b, "Lehnen Sie sich etwas vor und drücken Sie sich über diese Ferse hoch."},
    // Bring the other foot up only to touch.
    {"instructions.step_up.steps.4", 0x33b386ef, "Holen Sie den anderen Fuß nur zum Antippen hoch."},
    // Lower slowly to the floor; finish, then swap.
    {"instructions.step_up.steps.5", 0x610c9304, "Gehen Sie langsam zum Boden hinunter; zu Ende machen, dann wechseln."},
    // Push the step away.
    {"instructions.step_up.cue", 0xce683a0, "Drücken Sie die Stufe weg."},
    // pushing off the lower foot; knee falling in; a high step at first
    {"instructions.step_up.errors", 0xbaccb9b9, "sich mit dem unteren Fuß abstoßen; das Knie nach innen fallen lassen; am Anfang eine hohe Stufe"},
    // Hold a rail with one hand.
    {"instructions.step_up.adapted.1", 0x9edd3d4a, "Halten Sie sich mit einer Hand an einem Geländer fest."},
    // Use a very low step.
    {"instructions.step_up.adapted.2", 0x10d9a657, "Nehmen Sie eine sehr niedrige Stufe."},
    // Step up with both feet, one after the other.
    {"instructions.step_up.adapted.3", 0xf66e834e, "Steigen Sie mit beiden Füßen hinauf, einen nach dem anderen."},
    // Step down slowly, the same leg last.
    {"instructions.step_up.adapted.4", 0xc380b3a0, "Steigen Sie langsam hinunter, dasselbe Bein zuletzt."},
    // Stand in front of a firm chair that is against a wall.
    {"instructions.squat_to_chair.steps.1", 0xe36d98b7, "Stellen Sie sich vor einen stabilen Stuhl, der an einer Wand steht."},
    // Put your feet as wide as your hips.
    {"instructions.squat_to_chair.steps.2", 0xca7c0e43, "Stellen Sie die Füße hüftbreit auf."},
    // Send your hips back and lower until you touch the seat.
    {"instructions.squat_to_chair.steps.3", 0xeed28a59, "Schieben Sie die Hüften nach hinten und gehen Sie tiefer, bis Sie den Sitz berühren."},
    // Do not sit; push the floor away and stand up.
    {"instructions.squat_to_chair.steps.4", 0x888c8613, "Setzen Sie sich nicht hin; drücken Sie den Boden weg und stehen Sie auf."},
    // Breathe out on the way up.
    {"instructions.squat_to_chair.steps.5", 0xe7d7e462, "Atmen Sie beim Hochkommen aus."},
    // Reach back for the seat.
    {"instructions.squat_to_chair.cue", 0x2c29de2, "Suchen Sie hinter sich den Sitz."},
    // knees falling in; dropping onto the seat; heels lifting
    {"instructions.squat_to_chair.errors", 0x6e3363a2, "die Knie nach innen fallen lassen; sich auf den Sitz fallen lassen; die Fersen abheben"},
    // Stand in front of a high chair, a worktop within reach.
    {"instructions.squat_to_chair.adapted.1", 0xae5792c3, "Stellen Sie sich vor einen hohen Stuhl, eine Arbeitsplatte in Reichweite."},
    // Hold the worktop with one hand.
    {"instructions.squat_to_chair.adapted.2", 0x20665e64, "Halten Sie sich mit einer Hand an der Arbeitsplatte fest."},
    // Lower only halfway, slowly.
    {"instructions.squat_to_chair.adapted.3", 0xa8e98eb4, "Gehen Sie nur halb hinunter, langsam."},
    // Stand up and rest for a breath.
    {"instructions.squat_to_chair.adapted.4", 0x2f6037c1, "Stehen Sie auf und ruhen Sie einen Atemzug lang."},
    // Sit on the floor, shoulder blades against a firm bench.
    {"instructions.hip_thrust.steps.1", 0xc05940e4, "Setzen Sie sich auf den Boden, Schulterblätter an einer festen Bank."},
    // Put your feet flat, as wide as your hips.
    {"instructions.hip_thrust.steps.2", 0x56903446, "Stellen Sie die Füße flach und hüftbreit auf."},
    // Tuck your pelvis and lift until thighs and trunk are level.
    {"instructions.hip_thrust.steps.3", 0x7652c06a, "Kippen Sie das Becken nach hinten und heben Sie es, bis Oberschenkel und Rumpf waagerecht sind."},
    // Squeeze your buttocks for two seconds, ribs down.
    {"instructions.hip_thrust.steps.4", 0x6313dcf, "Spannen Sie das Gesäß zwei Sekunden lang an, Rippen unten."},
    // Lower in three seconds; add weight on the hips later.
    {"instructions.hip_thrust.steps.5", 0x24c234ea, "Senken Sie es in drei Sekunden ab; später legen Sie ein Gewicht auf die Hüften."},
    // Shins upright at the top.
    {"instructions.hip_thrust.cue", 0x6a6e7d06, "Schienbeine oben senkrecht."},
    // arching at the top; a bench that slides; pushing with the toes
    {"instructions.hip_thrust.errors", 0x7d441c02, "oben ins Hohlkreuz gehen; eine Bank, die rutscht; mit den Zehen drücken"},
    // back of the thigh and buttock of the standing leg
    {"instructions.single_leg_deadlift.target", 0x7b2757a3, "Rückseite des Oberschenkels und Gesäß des Standbeins"},
    // Stand on one leg with the knee soft, a wall in reach.
    {"instructions.single_leg_deadlift.steps.1", 0xd35f1919, "Stehen Sie auf einem Bein, das Knie locker, eine Wand in Reichweite."},
    // Send that hip back and let the other leg rise behind you.
    {"instructions.single_leg_deadlift.steps.2", 0x9812dbc9, "Schieben Sie diese Hüfte nach hinten und lassen Sie das andere Bein hinter sich hochkommen."},
    // Keep hips square and back flat; stop at a firm pull.
    {"instructions.single_leg_deadlift.steps.3", 0x35b28950, "Hüften unverdreht, Rücken flach; stoppen Sie bei kräftigem Ziehen."},
    // Squeeze the buttock and stand up again.
    {"instructions.single_leg_deadlift.steps.4", 0x8e09e534, "Spannen Sie das Gesäß an und richten Sie sich wieder auf."},
    // Finish the set, then swap; hold a weight once it is steady.
    {"instructions.single_leg_deadlift.steps.5", 0x17d6f30e, "Machen Sie den Durchgang zu Ende, dann wechseln; halten Sie ein Gewicht, sobald es sicher geht."},
    // Front hip back, back heel long.
    {"instructions.single_leg_deadlift.cue", 0xdec0b02b, "Vordere Hüfte zurück, hintere Ferse lang."},
    // opening the hip; rounding; reaching for the floor
    {"instructions.single_leg_deadlift.errors", 0xfc21a66, "die Hüfte aufdrehen; den Rücken rund machen; nach dem Boden greifen"},
    // back of the thighs, held
    {"instructions.long_lever_bridge.target", 0xb812f8da, "Rückseite der Oberschenkel, gehalten"},
    // Lie on your back, heels farther out, knees bent a little.
    {"instructions.long_lever_bridge.steps.1", 0x8d34756f, "Legen Sie sich auf den Rücken, Fersen weiter weg, Knie etwas gebeugt."},
    // Pull your toes up and dig the heels in.
    {"instructions.long_lever_bridge.steps.2", 0x672355d, "Ziehen Sie die Zehen hoch und drücken Sie die Fersen in den Boden."},
    // Lift your hips until your body is one line.
    {"instructions.long_lever_bridge.steps.3", 0x50a103ca, "Heben Sie die Hüften, bis der Körper eine Linie bildet."},
    // Hold and keep breathing; no sharp pain at the sit bone.
    {"instructions.long_lever_bridge.steps.4", 0x7b9e2566, "Halten Sie und atmen Sie weiter; kein stechender Schmerz am Sitzbein."},
    // Lower slowly and rest for one minute.
    {"instructions.long_lever_bridge.steps.5", 0xbb5d85e8, "Senken Sie langsam ab und ruhen Sie sich eine Minute aus."},
    // Steady pull, quiet breath.
    {"instructions.long_lever_bridge.cue", 0xbd199f0a, "Gleichmäßiger Zug, ruhiger Atem."},
    // cramp from starting too far out; holding the breath; hips sagging
    {"instructions.long_lever_bridge.errors", 0x2c007a1b, "Krampf, weil die Fersen am Anfang zu weit weg sind; die Luft anhalten; die Hüften durchhängen lassen"},
    // Lie on your back with your knees half bent.
    {"instructions.long_lever_bridge.adapted.1", 0xc571bf3, "Legen Sie sich auf den Rücken, die Knie halb gebeugt."},
    // Dig your heels in with your hips on the floor.
    {"instructions.long_lever_bridge.adapted.2", 0xe471a8d1, "Drücken Sie die Fersen in den Boden, die Hüften am Boden."},
    // back of the thighs while they lengthen
    {"instructions.heel_walkout.target", 0xf209c12d, "Rückseite der Oberschenkel, während sie länger werden"},
    // Lie on your back and lift into a bridge.
    {"instructions.heel_walkout.steps.1", 0xc84c8812, "Legen Sie sich auf den Rücken und heben Sie sich in die Brücke."},
    // Walk your heels away in four small steps.
    {"instructions.heel_walkout.steps.2", 0xcf5570c3, "Wandern Sie mit den Fersen in vier kleinen Schritten weg."},
    // Stop before your hips drop or a cramp starts.
    {"instructions.heel_walkout.steps.3", 0xecbec656, "Stoppen Sie, bevor die Hüften absinken oder ein Krampf beginnt."},
    // Walk back in, or lower your hips and begin anew.
    {"instructions.heel_walkout.steps.4", 0xe691b726, "Wandern Sie zurück, oder senken Sie die Hüften ab und beginnen Sie neu."},
    // Rest after five rounds.
    {"instructions.heel_walkout.steps.5", 0x865682c6, "Ruhen Sie sich nach fünf Runden aus."},
    // Hips stay up.
    {"instructions.heel_walkout.cue", 0x4cbcf469, "Die Hüften bleiben oben."},
    // big steps; hips dropping; going on with a cramp
    {"instructions.heel_walkout.errors", 0xcb595216, "große Schritte; die Hüften absinken lassen; mit einem Krampf weitermachen"},
    // Stand side-on to a wall, one hand on it.
    {"instructions.standing_hip_flexor_stretch.steps.1", 0xfd983be1, "Stellen Sie sich seitlich zu einer Wand, eine Hand daran."},
    // Step one foot back, heel up, both feet ahead.
    {"instructions.standing_hip_flexor_stretch.steps.2", 0xb87a2ce1, "Stellen Sie einen Fuß nach hinten, Ferse oben, beide Füße nach vorn."},
    // Tuck your pelvis and squeeze the back buttock.
    {"instructions.standing_hip_flexor_stretch.steps.3", 0x5a1d4dc5, "Kippen Sie das Becken nach hinten und spannen Sie das Gesäß des hinteren Beins an."},
    // Shift forward a little until the front of the hip pulls.
    {"instructions.standing_hip_flexor_stretch.steps.4", 0x7f49eefc, "Schieben Sie sich etwas nach vorn, bis es vorn an der Hüfte zieht."},
    // Hold and breathe, then swap legs.
    {"instructions.standing_hip_flexor_stretch.steps.5", 0x294b7a57, "Halten und atmen Sie, dann wechseln Sie das Bein."},
    // Tuck before you shift.
    {"instructions.standing_hip_flexor_stretch.cue", 0x2323c6b6, "Becken kippen, bevor Sie vorschieben."},
    // arching the back; leaning forward; turning the back foot out
    {"instructions.standing_hip_flexor_stretch.errors", 0xce8c6395, "ins Hohlkreuz gehen; sich vorlehnen; den hinteren Fuß nach außen drehen"},
    // Take a small step back with one foot.
    {"instructions.standing_hip_flexor_stretch.adapted.2", 0x285a4cbf, "Machen Sie mit einem Fuß einen kleinen Schritt nach hinten."},
    // Tuck your pelvis and stay upright.
    {"instructions.standing_hip_flexor_stretch.adapted.3", 0xa92c498f, "Kippen Sie das Becken nach hinten und bleiben Sie aufrecht."},
    // calf
    {"instructions.calf_stretch.target", 0xe83baedb, "Wade"},
    // Put both hands on a wall at shoulder height.
    {"instructions.calf_stretch.steps.1", 0xd6c04259, "Legen Sie beide Hände auf Schulterhöhe an eine Wand."},
    // Step one foot back, toes pointing at the wall.
    {"instructions.calf_stretch.steps.2", 0xeb9d52c3, "Stellen Sie einen Fuß nach hinten, die Zehen zeigen zur Wand."},
    // Keep the back heel down and the knee straight.
    {"instructions.calf_stretch.steps.3", 0xfe7ea3e1, "Halten Sie die hintere Ferse am Boden und das Knie gestreckt."},
    // Bend the front knee until the calf pulls.
    {"instructions.calf_stretch.steps.4", 0x20d9a61a, "Beugen Sie das vordere Knie, bis es in der Wade zieht."},
    // Hold, then swap legs.
    {"instructions.calf_stretch.steps.5", 0xcbcaea87, "Halten Sie, dann wechseln Sie das Bein."},
    // Heel heavy.
    {"instructions.calf_stretch.cue", 0x307e6082, "Ferse schwer."},
    // heel lifting; toes turned out; bouncing
    {"instructions.calf_stretch.errors", 0x6cead2ac, "die Ferse abheben; die Zehen nach außen drehen; wippen"},
    // Take a small step back, heel down.
    {"instructions.calf_stretch.adapted.2", 0xd546ffc7, "Machen Sie einen kleinen Schritt nach hinten, Ferse am Boden."},
    // Stay where the calf just begins to pull.
    {"instructions.calf_stretch.adapted.3", 0x38fc8224, "Bleiben Sie dort, wo es in der Wade gerade zu ziehen beginnt."},
    // low back, moved gently
    {"instructions.knees_to_chest_rock.target", 0x4179a0e0, "unterer Rücken, sanft bewegt"},
    // Lie on your back and bring one knee up, then the other.
    {"instructions.knees_to_chest_rock.steps.1", 0x505527e3, "Legen Sie sich auf den Rücken und holen Sie ein Knie hoch, dann das andere."},
    // Hold your thighs behind the knees.
    {"instructions.knees_to_chest_rock.steps.2", 0x96ecca37, "Halten Sie die Oberschenkel hinter den Knien."},
    // Draw them in until the back feels a mild stretch.
    {"instructions.knees_to_chest_rock.steps.3", 0x1b394871, "Ziehen Sie sie heran, bis der Rücken eine leichte Dehnung spürt."},
    // Rock gently a few centimetres and breathe.
    {"instructions.knees_to_chest_rock.steps.4", 0xe22c87a1, "Wiegen Sie sanft ein paar Zentimeter hin und her und atmen Sie."},
    // Put one foot down at a time.
    {"instructions.knees_to_chest_rock.steps.5", 0x881d3185, "Stellen Sie einen Fuß nach dem anderen ab."},
    // Small and slow.
    {"instructions.knees_to_chest_rock.cue", 0xfd476c98, "Klein und langsam."},
    // pulling hard; lifting the head; both legs down at once
    {"instructions.knees_to_chest_rock.errors", 0x5de164df, "stark ziehen; den Kopf heben; beide Beine zugleich ablegen"},
    // Lie on your back with a cushion under your head.
    {"instructions.knees_to_chest_rock.adapted.1", 0xb09b66b5, "Legen Sie sich auf den Rücken, ein Kissen unter dem Kopf."},
    // Bring up one knee only and hold behind the thigh.
    {"instructions.knees_to_chest_rock.adapted.2", 0x793d7c58, "Holen Sie nur ein Knie hoch und fassen Sie den Oberschenkel von hinten."},
    // Draw it in a little and let it go again.
    {"instructions.knees_to_chest_rock.adapted.3", 0x9f03ce11, "Ziehen Sie es etwas heran und lassen Sie es wieder los."},
    // ease for the low back
    {"instructions.rest_90_90.target", 0x7239c888, "Entlastung für den unteren Rücken"},
    // Lie on your back in front of a chair or sofa.
    {"instructions.rest_90_90.steps.1", 0x226e22e3, "Legen Sie sich vor einem Stuhl oder Sofa auf den Rücken."},
    // Put your lower legs on the seat, hips and knees bent square.
    {"instructions.rest_90_90.steps.2", 0xca66b6b3, "Legen Sie die Unterschenkel auf den Sitz, Hüften und Knie im rechten Winkel."},
    // Put a cushion under your head.
    {"instructions.rest_90_90.steps.3", 0x9bf0d883, "Legen Sie ein Kissen unter den Kopf."},
    // Let the belly move with slow breaths.
    {"instructions.rest_90_90.steps.4", 0x3a354392, "Lassen Sie den Bauch mit langsamen Atemzügen mitgehen."},
    // After five minutes roll onto your side to get up.
    {"instructions.rest_90_90.steps.5", 0xb2ee3d23, "Rollen Sie sich nach fünf Minuten auf die Seite, um aufzustehen."},
    // Heavy legs, slow breath.
    {"instructions.rest_90_90.cue", 0x62d76f10, "Beine schwer, Atem langsam."},
    // staying for an hour; getting up straight forward
    {"instructions.rest_90_90.errors", 0x263b57e5, "eine Stunde lang bleiben; gerade nach vorn aufstehen"},
    // Lie on your side on your bed, knees bent.
    {"instructions.rest_90_90.adapted.1", 0x787e4cbe, "Legen Sie sich im Bett auf die Seite, Knie gebeugt."},
    // Put a cushion between your knees and one under your head.
    {"instructions.rest_90_90.adapted.2", 0x4789dd6d, "Legen Sie ein Kissen zwischen die Knie und eines unter den Kopf."},
    // Push up with your arms to get up.
    {"instructions.rest_90_90.adapted.4", 0x1793493c, "Drücken Sie sich zum Aufstehen mit den Armen hoch."},
    // Lie face down and rest for a minute.
    {"instructions.prone_on_elbows.steps.1", 0x3600709d, "Legen Sie sich auf den Bauch und ruhen Sie eine Minute."},
    // Prop yourself on your forearms, elbows under shoulders.
    {"instructions.prone_on_elbows.steps.2", 0xef9735c9, "Stützen Sie sich auf die Unterarme, Ellbogen unter den Schultern."},
    // Let the belly and hips sink into the floor.
    {"instructions.prone_on_elbows.steps.3", 0x4357f526, "Lassen Sie Bauch und Hüften in den Boden sinken."},
    // Stay and breathe; leg pain must not move down.
    {"instructions.prone_on_elbows.steps.4", 0x2b0a8444, "Bleiben Sie so und atmen Sie; Schmerz im Bein darf nicht nach unten wandern."},
    // Lower and roll onto your side to get up.
    {"instructions.prone_on_elbows.steps.5", 0x2a0d9d10, "Senken Sie sich ab und rollen Sie sich auf die Seite, um aufzustehen."},
    // Belly heavy.
    {"instructions.prone_on_elbows.cue", 0x1a7ea5a6, "Bauch schwer."},
    // holding on although the leg gets worse; shrugging
    {"instructions.prone_on_elbows.errors", 0x195e768c, "weiter halten, obwohl es im Bein schlimmer wird; die Schultern hochziehen"},
    // Rest your head on your hands.
    {"instructions.prone_on_elbows.adapted.2", 0x49bf7028, "Legen Sie den Kopf auf die Hände."},
    // Stop if the leg feels worse.
    {"instructions.prone_on_elbows.adapted.4", 0xa6f8b64c, "Hören Sie auf, wenn sich das Bein schlechter anfühlt."},
    // easy movement of the whole body
    {"instructions.short_strolls.target", 0x5dd43877, "lockere Bewegung des ganzen Körpers"},
    // Walk for a few minutes at any comfortable pace.
    {"instructions.short_strolls.steps.1", 0x7208122d, "Gehen Sie ein paar Minuten in einem beliebigen, angenehmen Tempo."},
    // Let your arms swing and keep your steps short.
    {"instructions.short_strolls.steps.2", 0x2d84c9f8, "Lassen Sie die Arme schwingen und machen Sie kurze Schritte."},
    // Turn round before you tire.
    {"instructions.short_strolls.steps.3", 0x374632a6, "Kehren Sie um, bevor Sie müde werden."},
    // Sit or lie in your easiest position afterwards.
    {"instructions.short_strolls.steps.4", 0xccf0167c, "Sitzen oder liegen Sie danach so, wie es für Sie am leichtesten ist."},
    // Repeat later in the day.
    {"instructions.short_strolls.steps.5", 0xf6cb32c8, "Wiederholen Sie es später am Tag."},
    // Often, not far.
    {"instructions.short_strolls.cue", 0xc8ca7479, "Oft, nicht weit."},
    // making up for it with one long walk; limping on
    {"instructions.short_strolls.errors", 0xe6913bba, "es mit einem langen Spaziergang nachholen; hinkend weitergehen"},
    // Walk slowly on level ground, with short steps and no limp.
    {"instructions.short_strolls.adapted.1", 0x1ab6a7c7, "Gehen Sie langsam auf ebenem Boden, mit kurzen Schritten und ohne Hinken."},
    // Take a stick or walk along a wall if you are unsteady.
    {"instructions.short_strolls.adapted.2", 0x2c4ff5ae, "Nehmen Sie einen Stock oder gehen Sie an einer Wand entlang, wenn Sie unsicher gehen."},
    // Sit down before you tire.
    {"instructions.short_strolls.adapted.3", 0xc6cd6893, "Setzen Sie sich hin, bevor Sie müde werden."},
    // ease for the low back while standing
    {"instructions.foot_on_step_break.target", 0x72459e5f, "Entlastung für den unteren Rücken im Stehen"},
    // At work, put one foot on a low box or rail.
    {"instructions.foot_on_step_break.steps.1", 0x8aa0856e, "Stellen Sie bei der Arbeit einen Fuß auf eine niedrige Kiste oder Stange."},
    // Keep your weight mostly on the standing leg.
    {"instructions.foot_on_step_break.steps.2", 0xfe244cd5, "Lassen Sie das Gewicht vor allem auf dem Standbein."},
    // Stay for about a minute while you work.
    {"instructions.foot_on_step_break.steps.3", 0x594fadc8, "Bleiben Sie etwa eine Minute so, während Sie arbeiten."},
    // Swap feet.
    {"instructions.foot_on_step_break.steps.4", 0x5b168984, "Wechseln Sie den Fuß."},
    // Walk a few steps before you stand still again.
    {"instructions.foot_on_step_break.steps.5", 0xd94e6b6e, "Gehen Sie ein paar Schritte, bevor Sie wieder still stehen."},
    // Change feet, change load.
    {"instructions.foot_on_step_break.cue", 0x1bcca0e1, "Fuß wechseln, Last wechseln."},
    // leaning on one hip; a wobbly box
    {"instructions.foot_on_step_break.errors", 0x64e0ed0b, "sich in eine Hüfte hängen; eine wackelige Kiste"},
    // Hold on to something firm.
    {"instructions.foot_on_step_break.adapted.1", 0x7b384da4, "Halten Sie sich an etwas Festem fest."},
    // Put one foot on a very low box.
    {"instructions.foot_on_step_break.adapted.2", 0xa5370bcb, "Stellen Sie einen Fuß auf eine sehr niedrige Kiste."},
    // Stay and breathe, then swap feet.
    {"instructions.foot_on_step_break.adapted.3", 0x1315e568, "Bleiben Sie so und atmen Sie, dann wechseln Sie den Fuß."},
    // calves, while standing for long
    {"instructions.calf_pump_break.target", 0x2d968ba3, "Waden, bei langem Stehen"},
    // Stand with a hand near something firm.
    {"instructions.calf_pump_break.steps.1", 0x85747235, "Stellen Sie sich hin, eine Hand nah an etwas Festem."},
    // Rise onto your toes.
    {"instructions.calf_pump_break.steps.2", 0xdbe06966, "Gehen Sie auf die Zehenspitzen."},
    // Keep an easy rhythm.
    {"instructions.calf_pump_break.steps.4", 0xf6783ec1, "Halten Sie einen lockeren Rhythmus."},
    // Then walk ten steps.
    {"instructions.calf_pump_break.steps.5", 0x5fb9c847, "Gehen Sie dann zehn Schritte."},
    // Up, down, walk on.
    {"instructions.calf_pump_break.cue", 0x857d86fc, "Hoch, runter, weitergehen."},
    // rushing; holding the breath
    {"instructions.calf_pump_break.errors", 0x9cbd21c, "sich hetzen; die Luft anhalten"},
    // Hold on with both hands.
    {"instructions.calf_pump_break.adapted.1", 0x4a8afae, "Halten Sie sich mit beiden Händen fest."},
    // Lift the heels only a little.
    {"instructions.calf_pump_break.adapted.2", 0xe0ce3643, "Heben Sie die Fersen nur etwas an."},
    // Lower slowly and keep an easy rhythm.
    {"instructions.calf_pump_break.adapted.3", 0x461c455b, "Senken Sie langsam ab und halten Sie einen lockeren Rhythmus."},
    // Then rest.
    {"instructions.calf_pump_break.adapted.4", 0xcefce78a, "Ruhen Sie sich dann aus."},
    // ease for back and legs
    {"instructions.sit_down_break.target", 0x5cd9b1e3, "Entlastung für Rücken und Beine"},
    // Sit down for two minutes when you may.
    {"instructions.sit_down_break.steps.1", 0x185fb05d, "Setzen Sie sich zwei Minuten hin, wenn Sie dürfen."},
    // Lean back and let the backrest carry you.
    {"instructions.sit_down_break.steps.2", 0x7f4dda76, "Lehnen Sie sich zurück und lassen Sie sich von der Rückenlehne tragen."},
    // Put your feet up on something if you can.
    {"instructions.sit_down_break.steps.3", 0xe36aaf95, "Legen Sie die Füße auf etwas hoch, wenn Sie können."},
    // Circle your ankles.
    {"instructions.sit_down_break.steps.4", 0x4284799e, "Kreisen Sie mit den Füßen."},
    // Stand up with your hands and walk a few steps.
    {"instructions.sit_down_break.steps.5", 0x480a4df, "Stehen Sie mithilfe der Hände auf und gehen Sie ein paar Schritte."},
    // Off your feet for a moment.
    {"instructions.sit_down_break.cue", 0x1d24413d, "Einen Moment die Füße entlasten."},
    // skipping it on busy days
    {"instructions.sit_down_break.errors", 0x2f023a3c, "die Pause an vollen Tagen auslassen"},
    // Perch on a high stool or lean on a ledge.
    {"instructions.sit_down_break.adapted.1", 0xf33930ee, "Sitzen Sie halb auf einem hohen Hocker oder lehnen Sie an einer Kante."},
    // Take the weight off your legs.
    {"instructions.sit_down_break.adapted.2", 0xf3ea3dbc, "Nehmen Sie das Gewicht von den Beinen."},
    // Stand up with your hands.
    {"instructions.sit_down_break.adapted.3", 0xc88a793d, "Stehen Sie mithilfe der Hände auf."},
    // back of the thigh while it lengthens
    {"instructions.askling_extender.target", 0x8a304282, "Rückseite des Oberschenkels, während er länger wird"},
    // Lie on your back and hold one thigh upright with both hands.
    {"instructions.askling_extender.steps.1", 0xd8758268, "Legen Sie sich auf den Rücken und halten Sie einen Oberschenkel mit beiden Händen senkrecht."},
    // Straighten that knee slowly.
    {"instructions.askling_extender.steps.2", 0x88eb1058, "Strecken Sie dieses Knie langsam."},
    // Stop just before it hurts.
    {"instructions.askling_extender.steps.3", 0x2d7c0e1f, "Stoppen Sie, kurz bevor es wehtut."},
    // Let the knee bend again at the same pace.
    {"instructions.askling_extender.steps.4", 0xf68ddfc, "Beugen Sie das Knie im selben Tempo wieder."},
    // Finish the set, then swap.
    {"instructions.askling_extender.steps.5", 0xdce087dd, "Machen Sie den Durchgang zu Ende, dann wechseln Sie."},
    // Slow out, slow back, no pain.
    {"instructions.askling_extender.cue", 0x5340b5ed, "Langsam hin, langsam zurück, kein Schmerz."},
    // holding at the end; pushing into pain; letting the thigh drift
    {"instructions.askling_extender.errors", 0x8b2e947a, "am Ende halten; in den Schmerz hineingehen; den Oberschenkel wegdriften lassen"},
    // Lie on your back with the other foot flat.
    {"instructions.askling_extender.adapted.1", 0xe8dceb98, "Legen Sie sich auf den Rücken, den anderen Fuß flach aufgestellt."},
    // Hold behind the thigh, the hip not quite upright.
    {"instructions.askling_extender.adapted.2", 0xe2a98ff1, "Fassen Sie den Oberschenkel von hinten, die Hüfte nicht ganz im rechten Winkel."},
    // Straighten the knee halfway, well before any pain.
    {"instructions.askling_extender.adapted.3", 0xee586e51, "Strecken Sie das Knie halb, deutlich vor jedem Schmerz."},
    // Let it bend again; finish the set, then swap.
    {"instructions.askling_extender.adapted.4", 0x9555d979, "Beugen Sie es wieder; Durchgang zu Ende machen, dann wechseln."},
    // back of the thigh of the standing leg
    {"instructions.askling_diver.target", 0xcf17f6d6, "Rückseite des Oberschenkels am Standbein"},
    // Stand on one leg with the knee slightly bent.
    {"instructions.askling_diver.steps.1", 0xbad01be5, "Stehen Sie auf einem Bein, das Knie leicht gebeugt."},
    // Tip forward from the hip and reach both arms ahead.
    {"instructions.askling_diver.steps.2", 0xeb110a1c, "Neigen Sie sich aus der Hüfte nach vorn und strecken Sie beide Arme nach vorn."},
    // Let the other leg bend and rise behind you.
    {"instructions.askling_diver.steps.3", 0x2638f4f7, "Lassen Sie das andere Bein gebeugt hinter sich hochkommen."},
    // Stop before pain and come back slowly.
    {"instructions.askling_diver.steps.4", 0x58ece122, "Stoppen Sie vor dem Schmerz und kommen Sie langsam zurück."},
    // Go faster only when it is easy; then swap.
    {"instructions.askling_diver.steps.5", 0x334e81ea, "Werden Sie erst schneller, wenn es leicht geht; dann wechseln Sie."},
    // Dive slowly.
    {"instructions.askling_diver.cue", 0xb7f043f3, "Langsam eintauchen."},
    // locking the knee; rounding; speed too early
    {"instructions.askling_diver.errors", 0x1d551022, "das Knie durchdrücken; den Rücken rund machen; zu früh schnell werden"},
    // back of the thigh of the front leg
    {"instructions.askling_glider.target", 0x2f7f4a75, "Rückseite des Oberschenkels am vorderen Bein"},
    // Hold a rail; put one heel in front on the floor.
    {"instructions.askling_glider.steps.1", 0x87c606db, "Halten Sie sich am Geländer fest; stellen Sie eine Ferse vorn auf den Boden."},
    // Carry nearly all your weight on that heel, knee a little bent.
    {"instructions.askling_glider.steps.2", 0xa394d898, "Tragen Sie fast Ihr ganzes Gewicht auf dieser Ferse, das Knie etwas gebeugt."},
    // Glide the other foot back on a slippery sole.
    {"instructions.askling_glider.steps.3", 0xc676db3, "Lassen Sie den anderen Fuß auf einer rutschigen Sohle nach hinten gleiten."},
    // Stop before pain.
    {"instructions.askling_glider.steps.4", 0x22e3f4d2, "Stoppen Sie vor dem Schmerz."},
    // Pull back with your arms, not with the legs.
    {"instructions.askling_glider.steps.5", 0x779546fc, "Ziehen Sie sich mit den Armen zurück, nicht mit den Beinen."},
    // The arms bring you back.
    {"instructions.askling_glider.cue", 0x2fbbedbf, "Die Arme bringen Sie zurück."},
    // pulling back with the leg; going into pain
    {"instructions.askling_glider.errors", 0x45559ba1, "sich mit dem Bein zurückziehen; in den Schmerz gehen"},
    // easy movement of hip and knee
    {"instructions.heel_slide.target", 0x5a11ab5c, "lockere Bewegung von Hüfte und Knie"},
    // Lie on your back with your legs long.
    {"instructions.heel_slide.steps.1", 0xbfb74848, "Legen Sie sich mit gestreckten Beinen auf den Rücken."},
    // Slide one heel toward your buttock.
    {"instructions.heel_slide.steps.2", 0xff881d80, "Schieben Sie eine Ferse Richtung Gesäß."},
    // Stop where it stays easy.
    {"instructions.heel_slide.steps.3", 0xc98e0851, "Stoppen Sie dort, wo es noch leicht geht."},
    // Slide it back until the leg is long.
    {"instructions.heel_slide.steps.4", 0x7a18375b, "Schieben Sie sie zurück, bis das Bein gestreckt ist."},
    // Easy and smooth.
    {"instructions.heel_slide.cue", 0x8ff2cf22, "Locker und fließend."},
    // pushing into pain; lifting the foot
    {"instructions.heel_slide.errors", 0xbf229122, "in den Schmerz hineingehen; den Fuß abheben"},
    // Lie on your back with a cushion under the thigh.
    {"instructions.heel_slide.adapted.1", 0x8580d995, "Legen Sie sich auf den Rücken, ein Kissen unter dem Oberschenkel."},
    // Slide the heel only a hand's width.
    {"instructions.heel_slide.adapted.2", 0x4e8fdb29, "Schieben Sie die Ferse nur eine Handbreit."},
    // Slide it back and rest.
    {"instructions.heel_slide.adapted.3", 0xfcdb48bb, "Schieben Sie sie zurück und ruhen Sie sich aus."},
    // Lie on your back or face down, legs at ease.
    {"instructions.glute_squeeze.steps.1", 0x8e21ace0, "Legen Sie sich auf den Rücken oder den Bauch, Beine locker."},
    // Squeeze both buttocks together.
    {"instructions.glute_squeeze.steps.2", 0xa9d01e57, "Spannen Sie beide Gesäßhälften zusammen an."},
    // Hold for five seconds and keep breathing.
    {"instructions.glute_squeeze.steps.3", 0xae5078b6, "Halten Sie fünf Sekunden und atmen Sie weiter."},
    // Let go fully.
    {"instructions.glute_squeeze.steps.4", 0x49d40d1a, "Lassen Sie ganz locker."},
    // Repeat ten times.
    {"instructions.glute_squeeze.steps.5", 0x61903543, "Wiederholen Sie zehnmal."},
    // Half effort is enough.
    {"instructions.glute_squeeze.cue", 0xe64b8988, "Halbe Kraft genügt."},
    // holding the breath; pressing with the thighs
    {"instructions.glute_squeeze.errors", 0x7a2d5631, "die Luft anhalten; mit den Oberschenkeln pressen"},
    // Lie as is easiest, a cushion where you like it.
    {"instructions.glute_squeeze.adapted.1", 0xe8b8eb4d, "Legen Sie sich so hin, wie es am leichtesten ist, ein Kissen, wo Sie es mögen."},
    // Squeeze at half strength.
    {"instructions.glute_squeeze.adapted.2", 0xe8959768, "Spannen Sie mit halber Kraft an."},
    // Let go and rest.
    {"instructions.glute_squeeze.adapted.4", 0x33f1d08d, "Lassen Sie locker und ruhen Sie sich aus."},
    // combining several kinds of help
    {"treatments.combined_approach.name", 0x7a88fb26, "mehrere Arten von Hilfe verbinden"},
    // For back pain that lasts, guidelines advise information and exercise; hands-on care or talking therapy may be added to them.
    {"treatments.combined_approach.evidence_says", 0x49e7bc50, "Bei Rückenschmerzen, die anhalten, empfehlen Leitlinien Information und Übungen; Behandlung mit den Händen oder Gesprächstherapie kann dazukommen."},
    // spinal manipulation
    {"treatments.spinal_manipulation.name", 0x6eb994cd, "Manipulation der Wirbelsäule"},
    // For back pain that lasts, trials found it about as helpful as other advised care (good studies mostly agree); the WHO rates the certainty of its support as very low. It is an option some doctors offer next to exercise, not needed. Soreness afterwards is common; serious harm seems rare, but is poorly counted.
    {"treatments.spinal_manipulation.evidence_says", 0xdfbc1bc6, "Bei Rückenschmerzen, die anhalten, fanden Studien sie etwa so hilfreich wie andere empfohlene Behandlungen (gute Studien stimmen meist überein); die WHO stuft die Gewissheit der Belege dafür als sehr gering ein. Sie ist eine Möglichkeit, die manche Arztpraxen neben Übungen anbieten, nötig ist sie nicht. Danach sind Schmerzen häufig; ernster Schaden scheint selten, wird aber schlecht erfasst."},
    // stretching
    {"treatments.stretching.name", 0x8da90576, "Dehnen"},
    // In trials, people reached further after 3 to 8 weeks of stretching, mostly by bearing the pull better.
    {"treatments.stretching.evidence_says", 0x6f6d912a, "In Studien kamen Menschen nach 3 bis 8 Wochen Dehnen mit den Händen weiter, größtenteils weil sie das Ziehen besser aushielten."},
    // stretching two or three times a week
    {"treatments.maintenance_stretching.name", 0xf0c95248, "zwei- oder dreimal pro Woche dehnen"},
    // Build up first. After 6 weeks of 5 days a week, 3 days a week may be enough: in one trial of healthy men that kept the gain, and once a week lost it.
    {"treatments.maintenance_stretching.evidence_says", 0x4736fcc4, "Bauen Sie zuerst auf. Nach 6 Wochen mit 5 Tagen pro Woche können 3 Tage pro Woche genügen: In einer Studie mit gesunden Männern blieb der Gewinn so erhalten, mit einmal pro Woche ging er verloren."},
    // hip and trunk strengthening
    {"treatments.hip_and_trunk_strengthening.name", 0xbfc96243, "Kräftigung von Hüfte und Rumpf"},
    // Guidelines advise exercise for back pain that lasts. In some trials, people who added hip strength work had slightly less pain and managed daily tasks slightly better.
    {"treatments.hip_and_trunk_strengthening.evidence_says", 0x7e405ced, "Leitlinien empfehlen Übungen bei Rückenschmerzen, die anhalten. In einigen Studien hatten Menschen, die zusätzlich die Hüfte kräftigten, etwas weniger Schmerzen und kamen im Alltag etwas besser zurecht."},
    // keeping the pelvis steady
    {"treatments.pelvic_steadiness.name", 0x450d849a, "das Becken stabil halten"},
    // It is not known whether a steadier pelvis makes hamstrings feel less tight. In one person, hip training went with fewer cramps and less hamstring effort.
    {"treatments.pelvic_steadiness.evidence_says", 0xcca6fa25, "Es ist nicht bekannt, ob sich die hinteren Oberschenkelmuskeln mit einem stabileren Becken weniger verspannt anfühlen. Bei einer Person ging Hüfttraining mit weniger Krämpfen und weniger Anstrengung dieser Muskeln einher."},
    // sitting and standing up straight
    {"treatments.upright_posture.name", 0xf5d5bfbb, "aufrecht sitzen und stehen"},
    // No single posture is right; change position often. An overview of 41 reviews found no agreement on whether posture plays a part in back pain.
    {"treatments.upright_posture.evidence_says", 0xaacb40b3, "Keine einzelne Haltung ist die richtige; wechseln Sie oft die Position. Ein Überblick über 41 Übersichten von Studien fand keine Einigkeit darüber, ob die Haltung bei Rückenschmerzen mitspielt."},
    // breaks from sitting
    {"treatments.breaks_from_sitting.name", 0x6bdb14f7, "Pausen vom Sitzen"},
    // Long sitting and tight hamstrings sometimes go together. Whether breaks help is hardly tested; they are a simple way to change position.
    {"treatments.breaks_from_sitting.evidence_says", 0x5d74f04c, "Langes Sitzen und verspannte hintere Oberschenkelmuskeln kommen manchmal zusammen vor. Ob Pausen helfen, ist kaum geprüft; sie sind ein einfacher Weg, die Position zu wechseln."},
    // an active life
    {"treatments.active_lifestyle.name", 0x4f4dd9a6, "ein aktives Leben"},
    // Exercise with education lowers the chance of new back pain, though this fades.
    {"treatments.active_lifestyle.evidence_says", 0x75652e76, "Übungen zusammen mit Schulung senken die Wahrscheinlichkeit neuer Rückenschmerzen, doch die Wirkung lässt nach."},
    // Keep moving, and go on with daily life as far as the pain allows.
    {"courses.keep_moving.says", 0x378f912f, "Bleiben Sie in Bewegung, und führen Sie Ihren Alltag weiter, soweit die Schmerzen es zulassen."},
    // Choose a kind of exercise that you like; no kind is clearly best.
    {"courses.kind_of_exercise.says", 0xf18b19c3, "Wählen Sie eine Art von Übungen, die Sie mögen; keine Art ist eindeutig die beste."},
    // Sore muscles after new exercise are usually worst on days one to three and ease within a week.
    {"courses.sore_muscles.says", 0x92772588, "Muskelkater nach neuen Übungen ist meist an Tag eins bis drei am schlimmsten und lässt innerhalb einer Woche nach."},
    // A scan is rarely needed unless it changes what is done.
    {"courses.scans.says", 0x564f2851, "Eine Bildaufnahme, etwa ein MRT, ist selten nötig, außer wenn sie ändert, was getan wird."},
    // If pain stops you moving, ask a pharmacist whether an anti-inflammatory suits you. Paracetamol alone is not advised for low back pain.
    {"courses.pain_medicine.says", 0x30683c7c, "Wenn Schmerzen Sie am Bewegen hindern, fragen Sie in einer Apotheke, ob ein entzündungshemmendes Mittel für Sie geeignet ist. Paracetamol allein wird bei Schmerzen im unteren Rücken nicht empfohlen."},
    // Ask before you take an anti-inflammatory if you may be pregnant, take a blood thinner, or get asthma from such pills. Ask as well if you had a stomach ulcer, or live with kidney, heart or liver disease.
    {"courses.medicine_ask_first.says", 0x1cd8812e, "Fragen Sie nach, bevor Sie ein entzündungshemmendes Mittel nehmen, wenn Sie schwanger sein könnten, einen Blutverdünner nehmen oder von solchen Tabletten Asthma bekommen. Fragen Sie auch, wenn Sie ein Magengeschwür hatten oder mit einer Nieren-, Herz- oder Leberkrankheit leben."},
    // In one large trial, people just over back pain were guided to walk and taught about backs. Half had a new episode that limited them by day 208, against day 112 without a programme.
    {"courses.walking.says", 0x8025ff01, "In einer großen Studie wurden Menschen, die Rückenschmerzen gerade überstanden hatten, zum Gehen angeleitet und über den Rücken geschult. Die Hälfte hatte bis Tag 208 eine neue Episode, die sie einschränkte, ohne Programm bis Tag 112."},
    // Stretching may ease back pain in some people, but the trials disagree a lot.
    {"courses.stretching_and_back_pain.says", 0x689d450d, "Dehnen kann bei manchen Menschen Rückenschmerzen lindern, aber die Studien widersprechen sich stark."},
    // A guideline advises teaching and staying active for new back pain, and exercise for pain that lasts.
    {"courses.new_or_lasting.says", 0x390084a2, "Eine Leitlinie rät bei neuen Rückenschmerzen zu Schulung und dazu, aktiv zu bleiben, bei anhaltenden Schmerzen zu Übungen."},
    // New back pain usually eases a lot in the first six weeks; some is often left.
    {"courses.new_pain_eases.says", 0xe67bd763, "Neue Rückenschmerzen lassen in den ersten sechs Wochen meist stark nach; oft bleibt ein Rest."},
    // If new pain is not easing at six weeks, ask again: more help may pay off then.
    {"courses.six_weeks.says", 0xdd695b86, "Wenn neue Schmerzen nach sechs Wochen nicht nachlassen, fragen Sie erneut nach: Mehr Hilfe kann sich dann lohnen."},
    // Do not stay in bed: staying active may help a little more with new back pain.
    {"courses.bed_rest.says", 0x2d4d8484, "Bleiben Sie nicht im Bett: Aktiv bleiben kann bei neuen Rückenschmerzen etwas mehr helfen."},
    // A heat wrap may ease new back pain a little for some days, as a few small trials found; cold is untested. Keep it off numb skin, and take it off before you sleep.
    {"courses.warmth.says", 0x6316516e, "Ein Wärmeumschlag kann neue Rückenschmerzen einige Tage lang etwas lindern, wie ein paar kleine Studien fanden; Kälte ist nicht geprüft. Legen Sie ihn nicht auf taube Haut, und nehmen Sie ihn ab, bevor Sie schlafen."},
    // Pain that has lasted over three months may change more slowly.
    {"courses.lasting_pain_is_slower.says", 0xaef979e6, "Schmerzen, die über drei Monate angehalten haben, können sich langsamer ändern."},
    // A mild pull of the hamstring may stay sore for one to three weeks; walk without a limp first.
    {"courses.mild_strain.says", 0x4ad677f, "Eine leichte Zerrung der hinteren Oberschenkelmuskeln kann ein bis drei Wochen schmerzhaft bleiben; gehen Sie zuerst wieder ohne Hinken."},
    // Tight hamstrings may limit how far you bend. How the pelvis stands hardly differs with them, and whether they strain the back is not known.
    {"courses.bending_and_the_back.says", 0x806453e3, "Verspannte hintere Oberschenkelmuskeln können begrenzen, wie weit Sie sich beugen. Das Becken steht dabei kaum anders als sonst, und ob sie den Rücken belasten, ist nicht bekannt."},
    // It is said that hamstrings tighten since they work for weak hips. One person's story fits that, and hardly anybody has tested it.
    {"courses.hips_and_hamstrings.says", 0x4b31a4d, "Man sagt, dass die hinteren Oberschenkelmuskeln verspannen, weil sie für schwache Hüften arbeiten. Die Geschichte einer einzelnen Person passt dazu, und kaum jemand hat es geprüft."},
    // Thank you for telling us. You do not have to cope with this alone.
    {"crisis_help.told.says", 0xc6a1ad66, "Danke, dass Sie uns das sagen. Sie müssen damit nicht allein fertigwerden."},
    // If there are thoughts of ending your life: nobody has to cope alone with them.
    {"crisis_help.open.says", 0xcf7885fd, "Falls Sie daran denken, Ihr Leben zu beenden: Damit muss niemand allein fertigwerden."},
    // Please call a local crisis line or the emergency number now.
    {"crisis_help.call_a_line.says", 0x6b23ba6, "Bitte rufen Sie jetzt ein örtliches Krisentelefon oder den Notruf an."},
    // Call the emergency number at once if you might act on such thoughts.
    {"crisis_help.if_acting.says", 0x219e0b35, "Rufen Sie sofort den Notruf an, wenn Sie solche Gedanken in die Tat umsetzen könnten."},
    // Stay with somebody if you can.
    {"crisis_help.company.says", 0x304bf97c, "Bleiben Sie bei jemandem, wenn Sie können."},
    // Get emergency help at once for numbness between the legs, or new trouble with bladder, bowel or sexual feeling.
    {"safety_net.cauda_equina.says", 0x421e6949, "Holen Sie sofort Notfallhilfe bei Taubheit zwischen den Beinen oder neuen Problemen mit Blase, Darm oder dem Empfinden beim Sex."},
    // numb between the legs; new bladder, bowel or sexual trouble
    {"safety_net.cauda_equina.listed", 0x706ad54d, "taub zwischen den Beinen; neue Probleme mit Blase, Darm oder Sex"},
    // Numb between legs, bladder: emergency.
    {"safety_net.cauda_equina.brief", 0xf4f0b51, "Taub zwischen Beinen, Blase: Notfall."},
    // Get emergency help at once for shooting pain, tingling, numbness or weakness in both legs, or a leg that is getting weaker.
    {"safety_net.both_legs.says", 0xd09b4afb, "Holen Sie sofort Notfallhilfe bei einschießendem Schmerz, Kribbeln, Taubheit oder Schwäche in beiden Beinen oder bei einem Bein, das schwächer wird."},
    // both legs shooting, tingling, numb or weak; a leg getting weaker
    {"safety_net.both_legs.listed", 0x5da2f618, "in beiden Beinen einschießender Schmerz, Kribbeln, Taubheit oder Schwäche; ein Bein wird schwächer"},
    // Both legs, or a leg weaker: emergency.
    {"safety_net.both_legs.brief", 0xb4e292ff, "Beide Beine, Bein schwächer: Notfall."},
    // Get emergency help at once for chest pain, trouble breathing or a cold pale leg.
    {"safety_net.chest_or_cold_leg.says", 0x8ed60ede, "Holen Sie sofort Notfallhilfe bei Brustschmerzen, Problemen beim Atmen oder einem kalten, blassen Bein."},
    // chest pain; trouble breathing; a cold pale leg
    {"safety_net.chest_or_cold_leg.listed", 0x9b45a362, "Brustschmerzen; Probleme beim Atmen; ein kaltes, blasses Bein"},
    // Chest, breath, cold pale leg: emergency.
    {"safety_net.chest_or_cold_leg.brief", 0x4942e8c5, "Brust, Atem, kalt-blasses Bein: Notfall."},
    // Get emergency help at once for sudden severe back or tummy pain with faintness or cold sweat.
    {"safety_net.sudden_severe_pain.says", 0x5419ffcd, "Holen Sie sofort Notfallhilfe bei plötzlichen starken Schmerzen in Rücken oder Bauch mit Ohnmachtsgefühl oder kaltem Schweiß."},
    // sudden severe back or tummy pain with faintness or cold sweat
    {"safety_net.sudden_severe_pain.listed", 0x6c474282, "plötzliche starke Schmerzen in Rücken oder Bauch mit Ohnmachtsgefühl oder kaltem Schweiß"},
    // Sudden severe pain, faint: emergency.
    {"safety_net.sudden_severe_pain.brief", 0x9280d67, "Plötzlich Schmerz mit Ohnmacht: Notfall."},
    // Be seen the same day for any other fainting, fever with back pain, or a swollen, warm or tender calf.
    {"safety_net.fever_faint_or_calf.says", 0xb31d69e6, "Lassen Sie sich noch am selben Tag untersuchen bei jeder anderen Ohnmacht, bei Fieber mit Rückenschmerzen oder bei einer geschwollenen, warmen oder druckempfindlichen Wade."},
    // any other fainting; fever with back pain; a swollen, warm or tender calf
    {"safety_net.fever_faint_or_calf.listed", 0x357ba4ab, "jede andere Ohnmacht; Fieber mit Rückenschmerzen; eine geschwollene, warme oder druckempfindliche Wade"},
    // Fever, fainting, swollen calf: today.
    {"safety_net.fever_faint_or_calf.brief", 0x31a4a8ba, "Fieber, Ohnmacht, Wade dick: heute."},
    // See a doctor or physiotherapist if it gets worse, if pain newly spreads below the knee, or if it is no better after four to six weeks.
    {"safety_net.worse_or_no_better.says", 0x86c692a3, "Gehen Sie in eine Arzt- oder Physiotherapiepraxis, wenn es schlimmer wird, wenn sich Schmerzen neu bis unter das Knie ausbreiten oder wenn es nach vier bis sechs Wochen nicht besser ist."},
    // worse, newly below the knee, or no better after four to six weeks
    {"safety_net.worse_or_no_better.listed", 0xa70ddfd5, "schlimmer; neu unterm Knie; nach vier bis sechs Wochen nicht besser"},
    // Worse, newly below knee: see a doctor.
    {"safety_net.worse_or_no_better.brief", 0x43764835, "Schlimmer, neu unterm Knie: Arztpraxis."},
    // You are pregnant. Call your maternity unit at once if you bleed, lose fluid or have tummy pain. Call too if your womb tightens again and again, or if your baby moves less.
    {"in_pregnancy.in_pregnancy.says", 0x2f5d2911, "Sie sind schwanger. Rufen Sie sofort Ihre Geburtsklinik an, wenn Sie bluten, Flüssigkeit verlieren oder Bauchschmerzen haben. Rufen Sie auch an, wenn Ihre Gebärmutter immer wieder hart wird oder wenn sich Ihr Baby weniger bewegt."},
    // maternity unit: bleeding, lost fluid, tummy pain, tightenings, baby moving less
    {"in_pregnancy.in_pregnancy.listed", 0x4d20bb97, "Geburtsklinik anrufen: Blutung, Abgang von Flüssigkeit, Bauchschmerzen, Gebärmutter wird immer wieder hart, Baby bewegt sich weniger"},
    // Bleeding, pain, baby still: call unit.
    {"in_pregnancy.in_pregnancy.brief", 0x74e0758d, "Blutung, Schmerz, Baby ruhiger: Klinik."},
    // While you may be pregnant, and for six weeks after a birth: get emergency help at once for severe tummy pain, pain at the tip of a shoulder or much blood lost. Get it too for a bad headache, spots before the eyes, or fever with feeling very ill.
    {"in_pregnancy.pregnant_or_after_birth.says", 0xc3103a9b, "Solange Sie schwanger sein können und sechs Wochen lang nach einer Geburt: Holen Sie sofort Notfallhilfe bei starken Bauchschmerzen, Schmerzen genau an der Schulterspitze oder viel Blutverlust. Holen Sie sie auch bei schlimmen Kopfschmerzen, Flecken vor den Augen oder Fieber, bei dem Sie sich sehr krank fühlen."},
    // perhaps pregnant, after birth: severe tummy pain, bad headache, much blood lost
    {"in_pregnancy.pregnant_or_after_birth.listed", 0xa365c831, "vielleicht schwanger, nach einer Geburt: starke Bauchschmerzen, schlimme Kopfschmerzen, viel Blutverlust"},
    // Blood, tummy, head, fever: emergency.
    {"in_pregnancy.pregnant_or_after_birth.brief", 0xbfc24d64, "Blut, Bauch, Kopf, Fieber: Notfall."},
    // After an injury of the spinal cord: get emergency help at once for a sudden pounding headache with flushing or sweating.
    {"in_pregnancy.in_a_wheelchair.says", 0x650f02d5, "Nach einer Verletzung des Rückenmarks: Holen Sie sofort Notfallhilfe bei plötzlichen pochenden Kopfschmerzen mit Hautrötung oder Schwitzen."},
    // after a spinal cord injury: a sudden pounding headache with flushing or sweating
    {"in_pregnancy.in_a_wheelchair.listed", 0xe9b95da2, "nach einer Verletzung des Rückenmarks: plötzliche pochende Kopfschmerzen mit Hautrötung oder Schwitzen"},
    // Pounding headache, sweat: emergency.
    {"in_pregnancy.in_a_wheelchair.brief", 0x4860327, "Pochender Kopfschmerz, Schweiß: Notfall."},
    // Until somebody has seen you, do not stretch, exercise or play sport.
    {"until_seen.no_exercise_until_seen.says", 0xb2c94df3, "Bis Sie untersucht worden sind: nicht dehnen, keine Übungen machen, keinen Sport treiben."},
    // Do not exercise before that.
    {"until_seen.no_exercise_until_seen.brief", 0xdae2f1d9, "Machen Sie vorher keine Übungen."},
    // You were not sure of a sign. Once you are sure that it is there, or it grows, do not wait until then: get emergency help at once.
    {"until_seen.not_sure_of_a_sign.says", 0xd460189f, "Bei einem Zeichen waren Sie sich nicht sicher. Sobald Sie sich sicher sind, dass es da ist, oder sobald es stärker wird, warten Sie nicht auf die Untersuchung: Holen Sie sofort Notfallhilfe."},
    // If it grows or you are sure: emergency.
    {"until_seen.not_sure_of_a_sign.brief", 0xfc90de75, "Zeichen stärker oder sicher da: Notfall."},
    // Stop and get emergency help at once for chest pain, trouble breathing, fainting, or a change in bladder or bowel.
    {"stop_rules.stop_emergency.says", 0xc9ee87ae, "Hören Sie auf und holen Sie sofort Notfallhilfe bei Brustschmerzen, Problemen beim Atmen, Ohnmacht oder einer Veränderung an Blase oder Darm."},
    // chest pain, trouble breathing, fainting, bladder or bowel change: emergency
    {"stop_rules.stop_emergency.listed", 0xbeaecf24, "Brustschmerz, Atemprobleme, Ohnmacht, Blase oder Darm verändert: Notfall"},
    // Stop: chest pain or faint: emergency.
    {"stop_rules.stop_emergency.brief", 0x12bb2368, "Stopp: Brustschmerz, Ohnmacht: Notfall."},
    // Stop and be seen the same day for a swollen calf, or a leg that has gone numb or weak.
    {"stop_rules.stop_same_day.says", 0x217056ce, "Hören Sie auf und lassen Sie sich noch am selben Tag untersuchen bei einer geschwollenen Wade oder einem Bein, das taub oder schwach geworden ist."},
    // a swollen calf, or one leg newly numb or weak: be seen today
    {"stop_rules.stop_same_day.listed", 0x984ff88a, "Wade geschwollen oder ein Bein neu taub/schwach: heute untersuchen lassen"},
    // Swollen calf, one leg numb, weak: today.
    {"stop_rules.stop_same_day.brief", 0xb88cc70a, "Wade dick, ein Bein taub/schwach: heute."},
    // Stop for sharp or tearing pain, pain that newly spreads below the knee, or dizziness, and ask a doctor before the next session.
    {"stop_rules.stop_and_ask.says", 0xe2ca9a67, "Hören Sie auf bei stechenden oder reißenden Schmerzen, bei Schmerzen, die sich neu bis unter das Knie ausbreiten, oder bei Schwindel, und fragen Sie vor der nächsten Einheit in einer Arztpraxis nach."},
    // sharp or tearing pain, new pain below the knee, dizziness: ask before going on
    {"stop_rules.stop_and_ask.listed", 0x9bb65015, "Schmerz stechend, reißend, neu unterm Knie; Schwindel: erst Praxis fragen"},
    // Stop: sharp pain, or new below the knee.
    {"stop_rules.stop_and_ask.brief", 0xa68caec5, "Stopp: Stechen oder neu unterm Knie."},
    // Pain up to 3 out of 10 while exercising is acceptable, 4 to 5 means do less, 6 or more means stop.
    {"stop_rules.stop_by_pain.says", 0x67f4bec4, "Schmerz bis 3 von 10 beim Üben ist akzeptabel, 4 bis 5 heißt: weniger tun, 6 oder mehr heißt: aufhören."},
    // pain of 6 or more out of 10; up to 3 is acceptable, at 4 or 5 do less
    {"stop_rules.stop_by_pain.listed", 0x64ff1d6d, "Schmerz ab 6 von 10; bis 3 ist akzeptabel, bei 4 oder 5 weniger tun"},
    // Stop at pain 6. At 4 or 5 do less.
    {"stop_rules.stop_by_pain.brief", 0x3ee3497d, "Ab Schmerz 6 Stopp. 4 oder 5: weniger."},
    // If pain is up by more than 2 points the next day, halve the dose.
    {"stop_rules.next_day.says", 0xdc653415, "Ist der Schmerz am nächsten Tag um mehr als 2 Punkte höher, halbieren Sie die Übungsmenge."},
    // the next day pain is up by more than 2 points: do half
    {"stop_rules.next_day.listed", 0x6e0ab16a, "am nächsten Tag Schmerz um mehr als 2 Punkte höher: die Hälfte machen"},
    // Next day up by more than 2: do half.
    {"stop_rules.next_day.brief", 0x7505c0b0, "Am Folgetag mehr als 2 höher: halbieren."},
    // Go on while the pain is at most 1 point above where it was before you began, and back there within an hour; stop when it is 2 points above, or reaches 10.
    {"stop_rules.stop_while_strong.says", 0x3c857d67, "Machen Sie weiter, solange der Schmerz höchstens 1 Punkt über dem Wert vor dem Beginn liegt und innerhalb einer Stunde wieder dort ist; hören Sie auf, wenn er 2 Punkte darüber liegt oder 10 erreicht."},
    // pain is 2 points up, reaches 10, or is not back within an hour
    {"stop_rules.stop_while_strong.listed", 0x2310dcf8, "Schmerz 2 Punkte höher, bei 10 oder nach einer Stunde nicht wie vorher"},
    // Stop at 2 points up, or at 10.
    {"stop_rules.stop_while_strong.brief", 0x7fbfe383, "Stopp bei 2 Punkten mehr oder bei 10."},
    // After an injury of the spinal cord: stop and get emergency help at once for a sudden pounding headache with flushing or sweating.
    {"stop_rules.stop_in_a_wheelchair.says", 0x22a7882e, "Nach einer Verletzung des Rückenmarks: Hören Sie auf und holen Sie sofort Notfallhilfe bei plötzlichen pochenden Kopfschmerzen mit Hautrötung oder Schwitzen."},
    // a sudden pounding headache with flushing or sweating: emergency
    {"stop_rules.stop_in_a_wheelchair.listed", 0x9521b0cc, "plötzliche pochende Kopfschmerzen mit Hautrötung oder Schwitzen: Notfall"},
    // General information from published sources, for adults. It names no illness, excludes none and does not replace a doctor or physiotherapist.
    {"foot.small_print.says", 0xc959e3fe, "Allgemeine Informationen aus veröffentlichten Quellen, für Erwachsene. Sie benennen keine Krankheit, schließen keine aus und ersetzen keinen Besuch in einer Arzt- oder Physiotherapiepraxis."},
    // No doctor or physiotherapist has checked this edition yet.
    {"foot.not_reviewed.says", 0xddb08f43, "Diese Ausgabe ist noch nicht ärztlich oder physiotherapeutisch geprüft."},
    // Parts of this edition should have been looked at again by now.
    {"foot.overdue.says", 0x934a8eb5, "Teile dieser Ausgabe hätten inzwischen erneut geprüft werden sollen."},
    // Whether parts of this edition should be looked at again cannot be told, since the date given cannot be right.
    {"foot.age_unknown.says", 0x5a9a0c33, "Ob Teile dieser Ausgabe erneut geprüft werden sollten, lässt sich nicht sagen, weil das angegebene Datum nicht stimmen kann."},
    // Help now
    {"sections.crisis.heading", 0x29a1cbe, "Hilfe jetzt"},
    // First
    {"sections.lead.heading", 0x20a29ba1, "Zuerst"},
    // How soon
    {"sections.headline.heading", 0x18ebd4a4, "Wie bald"},
    // What to do
    {"sections.action.heading", 0x5da6bf5d, "Was zu tun ist"},
    // What is wrong with the answers
    {"sections.problems.heading", 0x36100f30, "Was an den Antworten nicht stimmt"},
    // Still to be answered
    {"sections.questions.heading", 0x99bedede, "Noch zu beantworten"},
    // A yes to one of these is an emergency
    {"sections.emergency_questions.heading", 0x2a4d7b0, "Ein Ja auf eine dieser Fragen ist ein Notfall"},
    // Not asked
    {"sections.not_asked.heading", 0x9998de62, "Nicht gefragt"},
    // Why
    {"sections.why.heading", 0xe64a56d9, "Warum"},
    // Your exercises
    {"sections.today.heading", 0xc8dda25d, "Ihre Übungen"},
    // Your exercises, until you are seen
    {"sections.today_until_seen.heading", 0xa3e358cd, "Ihre Übungen, bis Sie untersucht werden"},
    // Exercises
    {"sections.no_exercises.heading", 0x64b0d0d8, "Übungen"},
    // Through the day
    {"sections.in_the_day.heading", 0x8d12e8ab, "Im Lauf des Tages"},
    // When to stop
    {"sections.stop.heading", 0x8cc4651a, "Wann Sie aufhören sollten"},
    // When to get help, if new or worse
    {"sections.help.heading", 0xd5d7996d, "Hilfe holen, wenn das neu ist oder schlimmer wird"},
    // What may play a part
    {"sections.may_be.heading", 0x1dd504b4, "Was mitspielen kann"},
    // What this is
    {"sections.foot.heading", 0x256ae57f, "Was das ist"},
    // More questions that are open
    {"sections.more_questions.heading", 0x4549d464, "Weitere offene Fragen"},
    // Why this advice
    {"sections.reasons.heading", 0x2095f4ed, "Warum dieser Rat"},
    // How to do it
    {"sections.how_to.heading", 0x5ded3d74, "So geht es"},
    // More on what may play a part
    {"sections.contributors.heading", 0x447bf0ba, "Mehr dazu, was mitspielen kann"},
    // How it usually goes
    {"sections.how_it_goes.heading", 0x30018b7f, "Wie es meist verläuft"},
    // What else may help, and how sure that is
    {"sections.other_help.heading", 0x5e01918b, "Was sonst helfen kann und wie sicher das ist"},
    // Left out, and why
    {"sections.left_out.heading", 0x7045009f, "Weggelassen und warum"},
    // About this advice
    {"sections.about_this.heading", 0x89c2fc2a, "Über diesen Rat"},
    // many good studies agree
    {"evidences.high.phrase", 0x67c52ae, "viele gute Studien stimmen überein"},
    // good studies mostly agree
    {"evidences.moderate.phrase", 0xa7d40eeb, "gute Studien stimmen meist überein"},
    // a few studies, not all agree
    {"evidences.low.phrase", 0xad21c0e7, "einige wenige Studien, nicht alle stimmen überein"},
    // hardly studied
    {"evidences.very_low.phrase", 0x8a7f04bb, "kaum untersucht"},
    // experts agree, hardly tested
    {"evidences.consensus.phrase", 0x7c0d1e1, "Fachleute sind sich einig, geprüft ist es kaum"},
    // studies speak against it
    {"evidences.contradicted.phrase", 0xd1da7678, "Studien sprechen dagegen"},
    // a framework for danger signs in the spine, 2020
    {"sources.finucane_2020.lay_name", 0xc937d7f7, "ein Leitfaden zu Gefahrenzeichen an der Wirbelsäule, 2020"},
    // a paper on signs of spine fracture and cancer, 2013
    {"sources.downie_2013.lay_name", 0xe557cd12, "ein Fachartikel zu Zeichen von Bruch und Krebs der Wirbelsäule, 2013"},
    // a paper on serious illness behind new back pain, 2009
    {"sources.henschke_2009.lay_name", 0x9d393ed9, "ein Fachartikel zu ernsten Krankheiten hinter neuen Rückenschmerzen, 2009"},
    // a review on signs of a broken bone in the spine, 2023
    {"sources.han_2023.lay_name", 0xb00a07c8, "eine Übersicht zu Zeichen eines Knochenbruchs in der Wirbelsäule, 2023"},
    // a reference page on pressure on the lowest spinal nerves
    {"sources.bmj_cauda_equina.lay_name", 0xcdd6f422, "eine Nachschlageseite zu Druck auf die untersten Nerven der Wirbelsäule"},
    // a UK pathway for pressure on low spinal nerves, 2023
    {"sources.girft_2023.lay_name", 0x1ad1ca20, "ein britischer Behandlungspfad bei Druck auf untere Nerven der Wirbelsäule, 2023"},
    // a Scottish health page on serious back conditions
    {"sources.nhs_lothian_spine.lay_name", 0xd14264a4, "eine schottische Gesundheitsseite zu ernsten Rückenleiden"},
    // a UK summary on danger signs
    {"sources.cks_red_flags.lay_name", 0xf244d36e, "eine britische Zusammenfassung zu Gefahrenzeichen"},
    // a page on pressure on the low spinal nerves
    {"sources.todd_cauda_equina.lay_name", 0x86c60433, "eine Seite zu Druck auf die unteren Nerven der Wirbelsäule"},
    // a UK summary on sciatica (from memory)
    {"sources.cks_sciatica.lay_name", 0xf6408872, "eine britische Zusammenfassung zu Ischias (aus dem Gedächtnis)"},
    // a UK guideline on cancer that spread to the spine, 2023
    {"sources.nice_ng234.lay_name", 0x3ad17f97, "eine britische Leitlinie zu Krebs, der in die Wirbelsäule gestreut hat, 2023"},
    // a UK guideline on back pain and sciatica, 2020
    {"sources.nice_ng59.lay_name", 0x7b585f86, "eine britische Leitlinie zu Rückenschmerzen und Ischias, 2020"},
    // a paper on back pain, 2018 (from memory)
    {"sources.hartvigsen_2018.lay_name", 0x60ecefcf, "ein Fachartikel zu Rückenschmerzen, 2018 (aus dem Gedächtnis)"},
    // a second paper on back pain, 2018 (from memory)
    {"sources.foster_2018.lay_name", 0xd26f256b, "ein zweiter Fachartikel zu Rückenschmerzen, 2018 (aus dem Gedächtnis)"},
    // a guideline on back pain, 2021 (from memory)
    {"sources.george_2021.lay_name", 0x51d277cb, "eine Leitlinie zu Rückenschmerzen, 2021 (aus dem Gedächtnis)"},
    // a UK guideline on suspected cancer (from memory)
    {"sources.nice_ng12.lay_name", 0x7084308b, "eine britische Leitlinie zu Krebsverdacht (aus dem Gedächtnis)"},
    // a paper on signs of infection in the spine, 2019
    {"sources.yusuf_2019.lay_name", 0x73d17946, "ein Fachartikel zu Zeichen einer Infektion der Wirbelsäule, 2019"},
    // a paper on infection in the spine, 2021
    {"sources.shroyer_2021.lay_name", 0x191617ce, "ein Fachartikel zu Infektionen der Wirbelsäule, 2021"},
    // a UK guideline on a bulging main artery, 2020
    {"sources.nice_ng156.lay_name", 0x53e05216, "eine britische Leitlinie zur ausgebeulten Hauptschlagader, 2020"},
    // a score for clots in a leg vein
    {"sources.wells_dvt.lay_name", 0xc809409a, "ein Punktewert für Blutgerinnsel in einer Beinvene"},
    // a UK guideline on blood clots (from memory)
    {"sources.nice_ng158.lay_name", 0x3cb68b20, "eine britische Leitlinie zu Blutgerinnseln (aus dem Gedächtnis)"},
    // a UK page on a leg cut off from blood
    {"sources.rcem_limb_ischaemia.lay_name", 0xb466c082, "eine britische Seite zu einem Bein ohne Blutzufuhr"},
    // three reports of bleeding in the back or hip, one from 2011
    {"sources.choa_2011.lay_name", 0x705da394, "drei Berichte über Blutungen in Rücken oder Hüfte, einer von 2011"},
    // a guideline on hamstring strains in athletes, 2022
    {"sources.martin_2022.lay_name", 0x8fb05921, "eine Leitlinie zu Zerrungen der hinteren Oberschenkelmuskeln im Sport, 2022"},
    // a paper and two pages on a hamstring torn off the bone
    {"sources.colosimo_avulsion.lay_name", 0xc7495479, "ein Fachartikel und zwei Seiten zu einem vom Knochen abgerissenen hinteren Oberschenkelmuskel"},
    // a paper on hamstring tears, 2016
    {"sources.hamstring_tears_2016.lay_name", 0x40aa7edc, "ein Fachartikel zu Rissen der hinteren Oberschenkelmuskeln, 2016"},
    // a paper on surgery for a hamstring torn off the bone, 2024
    {"sources.pihl_2024.lay_name", 0x9d85dda8, "ein Fachartikel zur Operation eines vom Knochen abgerissenen hinteren Oberschenkelmuskels, 2024"},
    // a paper on a tendon pulling off the sit bone, 2004
    {"sources.gidwani_2004.lay_name", 0x6d4137d5, "ein Fachartikel zu einer Sehne, die vom Sitzbein abreißt, 2004"},
    // papers on dangerous pressure in the thigh, one from 2010
    {"sources.kanlic_2010.lay_name", 0x3e22da31, "Fachartikel zu gefährlichem Druck im Oberschenkel, einer von 2010"},
    // a US clinic's page on statins and muscle damage
    {"sources.mayo_statins.lay_name", 0x2290be35, "eine Seite einer US-Klinik zu Statinen und Muskelschäden"},
    // a UK guideline on a hot, swollen joint, 2006
    {"sources.bsr_hot_joint_2006.lay_name", 0xfd356d11, "eine britische Leitlinie zum heißen, geschwollenen Gelenk, 2006"},
    // a paper on an infected joint
    {"sources.long_septic_arthritis.lay_name", 0x267d2d5e, "ein Fachartikel zu einem infizierten Gelenk"},
    // a paper on stress fractures, 2017
    {"sources.robertson_2017.lay_name", 0x3c9b712c, "ein Fachartikel zu Ermüdungsbrüchen, 2017"},
    // a US warning on some antibiotics and tendons, 2008
    {"sources.fda_fluoroquinolone_2008.lay_name", 0x91d33e82, "eine US-Warnung zu einigen Antibiotika und Sehnen, 2008"},
    // a review of exercise after disc surgery, 2014
    {"sources.oosterhuis_2014.lay_name", 0x5011a600, "eine Übersicht zu Übungen nach Bandscheibenoperationen, 2014"},
    // a paper on 102 children with tight hamstrings, 2006
    {"sources.kayser_2006.lay_name", 0xf03891d1, "ein Fachartikel zu 102 Kindern mit verspannten hinteren Oberschenkelmuskeln, 2006"},
    // a UK guideline on inflammatory back disease
    {"sources.nice_ng65.lay_name", 0x754a74a1, "eine britische Leitlinie zu entzündlichen Rückenkrankheiten"},
    // US advice on exercise in pregnancy, 2020
    {"sources.acog_804.lay_name", 0x1191f466, "US-Ratschläge zum Üben in der Schwangerschaft, 2020"},
    // a UK guideline on hip fracture (from memory)
    {"sources.nice_cg124.lay_name", 0xad5d2ff2, "eine britische Leitlinie zum Hüftbruch (aus dem Gedächtnis)"},
    // a UK guideline on skin infection (from memory)
    {"sources.nice_ng141.lay_name", 0xe818490b, "eine britische Leitlinie zu Hautinfektionen (aus dem Gedächtnis)"},
    // a paper on shoulder and hip inflammation, 2015 (from memory)
    {"sources.dejaco_2015.lay_name", 0x86686a6a, "ein Fachartikel zu Entzündungen von Schulter und Hüfte, 2015 (aus dem Gedächtnis)"},
    // a paper on inflamed head arteries, 2020 (from memory)
    {"sources.mackie_2020.lay_name", 0x52c4d87a, "ein Fachartikel zu entzündeten Schlagadern am Kopf, 2020 (aus dem Gedächtnis)"},
    // a UK guideline on kidney infection (from memory)
    {"sources.nice_ng111.lay_name", 0xc1c10df2, "eine britische Leitlinie zu Niereninfektionen (aus dem Gedächtnis)"},
    // a UK guideline on kidney stones (from memory)
    {"sources.nice_ng118.lay_name", 0x638f9c7, "eine britische Leitlinie zu Nierensteinen (aus dem Gedächtnis)"},
    // a UK guideline on chest pain (from memory)
    {"sources.nice_cg95.lay_name", 0x5936c198, "eine britische Leitlinie zu Brustschmerzen (aus dem Gedächtnis)"},
    // a UK summary on shingles (from memory)
    {"sources.cks_shingles.lay_name", 0xd3c598de, "eine britische Zusammenfassung zu Gürtelrose (aus dem Gedächtnis)"},
    // UK health pages on a bulging main artery
    {"sources.nhs_aneurysm.lay_name", 0x215628cf, "britische Gesundheitsseiten zur ausgebeulten Hauptschlagader"},
    // a UK page on scans of the main artery
    {"sources.rcem_aneurysm.lay_name", 0x3e6b836a, "eine britische Seite zu Bildaufnahmen der Hauptschlagader"},
    // UK health advice on back pain
    {"sources.nhs_back_pain.lay_name", 0x95f6230d, "britische Gesundheitsratschläge zu Rückenschmerzen"},
    // a reference page on a narrow spinal canal
    {"sources.bmj_spinal_stenosis.lay_name", 0x692a8805, "eine Nachschlageseite zu einem engen Wirbelkanal"},
    // a UK leaflet on pressure on the cord in the neck
    {"sources.royal_free_myelopathy.lay_name", 0x15935970, "ein britisches Merkblatt zu Druck auf das Rückenmark im Nacken"},
    // the UK campaign on the signs of a stroke
    {"sources.act_fast.lay_name", 0x44ba9fa0, "die britische Kampagne zu den Zeichen eines Schlaganfalls"},
    // a framework for checking the neck and its arteries, 2023
    {"sources.rushton_2023.lay_name", 0x5e13341a, "ein Leitfaden zur Prüfung des Nackens und seiner Schlagadern, 2023"},
    // a UK health page on an inflamed pancreas
    {"sources.nhs_pancreatitis.lay_name", 0x382f7626, "eine britische Gesundheitsseite zur entzündeten Bauchspeicheldrüse"},
    // a UK warning on weight drugs and the pancreas, 2026
    {"sources.mhra_glp1_2026.lay_name", 0x754f41ed, "eine britische Warnung zu Abnehm-Medikamenten und Bauchspeicheldrüse, 2026"},
    // pages on a pregnancy outside the womb
    {"sources.ectopic_pregnancy_pages.lay_name", 0x9812f2fd, "Seiten zu einer Schwangerschaft außerhalb der Gebärmutter"},
    // UK health pages on kidney stones
    {"sources.nhs_kidney_stones.lay_name", 0x1c6736fc, "britische Gesundheitsseiten zu Nierensteinen"},
    // an English region's pathway for the lowest spinal nerves
    {"sources.york_cauda_equina.lay_name", 0xf1d12e06, "ein Behandlungspfad einer englischen Region für die untersten Nerven der Wirbelsäule"},
    // summaries of UK limits on some antibiotics
    {"sources.fluoroquinolone_uk.lay_name", 0xcea71a0, "Zusammenfassungen britischer Einschränkungen für einige Antibiotika"},
    // a study of harm from short courses of steroid tablets, 2017
    {"sources.waljee_2017.lay_name", 0x8d8b1166, "eine Studie zu Schäden durch kurze Einnahme von Kortisontabletten, 2017"},
    // a study of red yeast rice after muscle pain, 2010
    {"sources.red_yeast_rice.lay_name", 0x467887fc, "eine Studie zu rotem Hefereis nach Muskelschmerzen, 2010"},
    // a US page on signs of muscle breakdown
    {"sources.niosh_rhabdo.lay_name", 0x1127c80d, "eine US-Seite zu Zeichen von Muskelzerfall"},
    // a UK health page on flesh-eating infection, 2022
    {"sources.nhs_necrotising_fasciitis.lay_name", 0x64ead996, "eine britische Gesundheitsseite zu fleischfressenden Infektionen, 2022"},
    // a few cases of infection inside a muscle
    {"sources.pyomyositis_series.lay_name", 0xa0eb0fc7, "einige Fälle von Infektionen in einem Muskel"},
    // a paper on infection of a joint of the pelvis, 2017
    {"sources.huang_2017.lay_name", 0x51b14e65, "ein Fachartikel zur Infektion eines Beckengelenks, 2017"},
    // a reference page on an abscess in the spine
    {"sources.bmj_epidural_abscess.lay_name", 0xcaceaa45, "eine Nachschlageseite zu einem Abszess in der Wirbelsäule"},
    // a paper on infection after a spine injection, 2020
    {"sources.ballestero_2020.lay_name", 0xc61e5c99, "ein Fachartikel zu Infektionen nach einer Spritze an der Wirbelsäule, 2020"},
    // UK health pages on clots in a leg vein
    {"sources.nhs_dvt.lay_name", 0xe223da19, "britische Gesundheitsseiten zu Blutgerinnseln in einer Beinvene"},
    // UK leaflets on the weeks after birth
    {"sources.after_birth_pages.lay_name", 0x458aa483, "britische Merkblätter zu den Wochen nach der Geburt"},
    // a Scottish page on lumps in soft tissue
    {"sources.nhs_lothian_soft_tissue.lay_name", 0x9384636a, "eine schottische Seite zu Knoten im Weichgewebe"},
    // a paper on night pain in a back pain clinic, 2005
    {"sources.harding_2005.lay_name", 0x7f2ca0b9, "ein Fachartikel zu Nachtschmerzen in einer Rückenschmerz-Sprechstunde, 2005"},
    // a paper on danger signs in back pain guidelines, 2016
    {"sources.verhagen_2016.lay_name", 0x593c720, "ein Fachartikel zu Gefahrenzeichen in Rückenschmerz-Leitlinien, 2016"},
    // a paper on what asking about suicide does, 2014
    {"sources.dazzi_2014.lay_name", 0x208b38f3, "ein Fachartikel dazu, was Fragen nach Suizid bewirken, 2014"},
    // a UK guideline on self-harm (from memory)
    {"sources.nice_ng225.lay_name", 0xac47682, "eine britische Leitlinie zu Selbstverletzung (aus dem Gedächtnis)"},
    // UK health pages on help in a mental health crisis
    {"sources.nhs_crisis_pages.lay_name", 0xfd425117, "britische Gesundheitsseiten zu Hilfe in einer seelischen Krise"},
    // world guidelines on preventing falls, 2022
    {"sources.world_falls_2022.lay_name", 0xef171693, "weltweite Leitlinien zur Vermeidung von Stürzen, 2022"},
    // a page, a review and a guideline on inflamed head arteries
    {"sources.gca_pages.lay_name", 0xf3ab2678, "eine Seite, eine Übersicht und eine Leitlinie zu entzündeten Schlagadern am Kopf"},
    // a paper on back pain in children, 1996
    {"sources.hollingworth_1996.lay_name", 0x20ffb4dd, "ein Fachartikel zu Rückenschmerzen bei Kindern, 1996"},
    // a paper on back pain in children and teenagers, 2010
    {"sources.houghton_2010.lay_name", 0x8dc3be3e, "ein Fachartikel zu Rückenschmerzen bei Kindern und Jugendlichen, 2010"},
    // UK regional pathways for hip pain
    {"sources.hip_pain_pathways.lay_name", 0xa4e6a935, "regionale britische Behandlungspfade bei Hüftschmerzen"},
    // a UK health page on dangerous pressure in a muscle
    {"sources.nhs_compartment.lay_name", 0x9464bfae, "eine britische Gesundheitsseite zu gefährlichem Druck in einem Muskel"},
    // UK pages on high blood pressure in pregnancy, 2025
    {"sources.pre_eclampsia_pages.lay_name", 0x3732a284, "britische Seiten zu hohem Blutdruck in der Schwangerschaft, 2025"},
    // a drug warning on bone drugs and thigh fractures, 2011
    {"sources.bisphosphonate_femur_2011.lay_name", 0xb03a3d7e, "eine Arzneimittelwarnung zu Knochenmitteln und Brüchen am Oberschenkel, 2011"},
    // a Scottish page on hernia
    {"sources.borders_hernia.lay_name", 0x61616922, "eine schottische Seite zum Eingeweidebruch"},
    // a paper on how new and lasting back pain goes on, 2024
    {"sources.wallwork_2024.lay_name", 0x4f8a67ac, "ein Fachartikel zum Verlauf neuer und anhaltender Rückenschmerzen, 2024"},
    // a paper on the outlook of back pain, 2012
    {"sources.menezes_costa_2012.lay_name", 0x255ec40, "ein Fachartikel zu den Aussichten bei Rückenschmerzen, 2012"},
    // summaries of UK advice on medicines for back pain
    {"sources.nice_ng59_medicines.lay_name", 0x17a8821e, "Zusammenfassungen britischer Ratschläge zu Medikamenten bei Rückenschmerzen"},
    // a review of heat and cold for back pain, 2006
    {"sources.french_2006.lay_name", 0xbc66d3b8, "eine Übersicht zu Wärme und Kälte bei Rückenschmerzen, 2006"},
    // a review of bed rest for back pain, 2010 (from memory)
    {"sources.dahm_2010.lay_name", 0x5ac8c357, "eine Übersicht zu Bettruhe bei Rückenschmerzen, 2010 (aus dem Gedächtnis)"},
    // a paper on what stretching does to muscle, 2018
    {"sources.freitas_2018.lay_name", 0xd04ed3c8, "ein Fachartikel dazu, was Dehnen mit dem Muskel macht, 2018"},
    // a trial of how often to stretch hamstrings, 2012
    {"sources.cipriani_2012.lay_name", 0x72320722, "eine Studie dazu, wie oft man die hinteren Oberschenkelmuskeln dehnen soll, 2012"},
    // a paper on how trunk muscles work in back pain, 2003
    {"sources.van_dieen_2003.lay_name", 0x6c55e19d, "ein Fachartikel zur Arbeit der Rumpfmuskeln bei Rückenschmerzen, 2003"},
    // a study of ankle and leg raise, 20 people, 2009
    {"sources.boyd_2009.lay_name", 0x215bec08, "eine Studie zu Fußgelenk und Beinheben, 20 Personen, 2009"},
    // a study of lifting the leg in 40 healthy people, 2012
    {"sources.boyd_villa_2012.lay_name", 0xbff53534, "eine Studie zum Heben des Beins bei 40 gesunden Menschen, 2012"},
    // a paper on hamstring strains, 2010
    {"sources.heiderscheit_2010.lay_name", 0x57e8121, "ein Fachartikel zu Zerrungen der hinteren Oberschenkelmuskeln, 2010"},
    // a paper on hamstring injury, 2020
    {"sources.ishoi_2020.lay_name", 0x42fa25e7, "ein Fachartikel zu Verletzungen der hinteren Oberschenkelmuskeln, 2020"},
    // a trial of exercise after hamstring repair
    {"sources.hamstring_repair_trial.lay_name", 0x8248fb6d, "eine Studie zum Üben nach einer Operation der hinteren Oberschenkelmuskeln"},
    // a paper on care after a hip replacement
    {"sources.reimert_hip_precautions.lay_name", 0x9ca44ca8, "ein Fachartikel zur Vorsicht nach einem Hüftersatz"},
    // a paper on care after a hip replacement, 2023
    {"sources.korfitsen_2023.lay_name", 0x9b62facd, "ein Fachartikel zur Vorsicht nach einem Hüftersatz, 2023"},
    // a paper on exercise with thin bones, 2022
    {"sources.brooke_wavell_2022.lay_name", 0xc0f7275, "ein Fachartikel zum Üben bei dünnen Knochen, 2022"},
    // papers on exercise with thin bones, 2014 and 2015
    {"sources.giangregorio_2014.lay_name", 0x498cbf1f, "Fachartikel zum Üben bei dünnen Knochen, 2014 und 2015"},
    // a study of bending exercises, 59 people, 1984
    {"sources.sinaki_1984.lay_name", 0x84b4cb4f, "eine Studie zu Beugeübungen, 59 Personen, 1984"},
    // a paper on nerve techniques and flexible hamstrings, 2025
    {"sources.nunez_2025.lay_name", 0x558cb8bd, "ein Fachartikel zu Nerventechniken und beweglichen hinteren Oberschenkelmuskeln, 2025"},
    // a trial of nerve glides and stretches, 2014
    {"sources.castellote_2014.lay_name", 0x816ef886, "eine Studie zu Nervengleiten und Dehnungen, 2014"},
    // a paper on very bendy joints
    {"sources.keer_simmonds.lay_name", 0x7b06b004, "ein Fachartikel zu sehr beweglichen Gelenken"},
    // a paper on very bendy joints and exercise, 2022
    {"sources.zabriskie_2022.lay_name", 0x984ae7ff, "ein Fachartikel zu sehr beweglichen Gelenken und Übungen, 2022"},
    // a paper on wall squats and blood pressure
    {"sources.wall_squat_pressure.lay_name", 0x6c44f7f0, "ein Fachartikel zu Kniebeugen an der Wand und Blutdruck"},
    // a study of head-down yoga and eye pressure, 2015
    {"sources.jasien_2015.lay_name", 0xa2ca33e8, "eine Studie zu Yoga mit dem Kopf nach unten und Augendruck, 2015"},
    // a paper on sore hamstring tendons at the sit bone, 2016
    {"sources.goom_2016.lay_name", 0xe701629d, "ein Fachartikel zu schmerzenden Sehnen der hinteren Oberschenkelmuskeln am Sitzbein, 2016"},
    // a paper on pressure on tendons, 2012 (from memory)
    {"sources.cook_2012.lay_name", 0xeb623751, "ein Fachartikel zu Druck auf Sehnen, 2012 (aus dem Gedächtnis)"},
    // a paper on sore hamstring tendons at the sit bone, 2017
    {"sources.beatty_2017.lay_name", 0xe70160ea, "ein Fachartikel zu schmerzenden Sehnen der hinteren Oberschenkelmuskeln am Sitzbein, 2017"},
    // a WHO text on training in chiropractic, 2005
    {"sources.who_chiropractic_2005.lay_name", 0x817ac273, "ein Text der WHO zur Ausbildung in Chiropraktik, 2005"},
    // a paper on serious harm after spinal manipulation, 2015
    {"sources.hebert_2015.lay_name", 0x17bcffcd, "ein Fachartikel zu schweren Schäden nach Manipulation der Wirbelsäule, 2015"},
    // a paper on risks of manual treatment, 2017
    {"sources.swait_2017.lay_name", 0x6a7d4bf0, "ein Fachartikel zu Risiken manueller Behandlung, 2017"},
    // a paper on a slipped vertebra and tight hamstrings, 1961
    {"sources.phalen_1961.lay_name", 0xf8045150, "ein Fachartikel zu einem verrutschten Wirbel und verspannten hinteren Oberschenkelmuskeln, 1961"},
    // US advice on exercise testing, 2021 (from memory)
    {"sources.acsm_2021.lay_name", 0xc324dc9f, "US-Ratschläge zu Belastungstests, 2021 (aus dem Gedächtnis)"},
    // a paper on hamstrings and back pain, 2017
    {"sources.sadler_2017.lay_name", 0x895b8037, "ein Fachartikel zu hinteren Oberschenkelmuskeln und Rückenschmerzen, 2017"},
    // a paper on flexibility with and without back pain, 2021
    {"sources.hori_2021.lay_name", 0x9953570b, "ein Fachartikel zur Beweglichkeit mit und ohne Rückenschmerzen, 2021"},
    // a paper on hamstring stretching and the spine's curves
    {"sources.stretch_spinal_curves.lay_name", 0xde1f9fd0, "ein Fachartikel zum Dehnen der hinteren Oberschenkelmuskeln und den Krümmungen der Wirbelsäule"},
    // a paper on stretching or strength for back pain, 2020
    {"sources.shamsi_2020.lay_name", 0x1e5015ca, "ein Fachartikel zu Dehnen oder Kraft bei Rückenschmerzen, 2020"},
    // a review of 14 trials of stretching and back pain, 2024
    {"sources.gou_2024.lay_name", 0x1b700db, "eine Übersicht von 14 Studien zu Dehnen und Rückenschmerzen, 2024"},
    // a paper on why stretching helps reach, 2010
    {"sources.weppler_2010.lay_name", 0x8f2432b0, "ein Fachartikel dazu, warum man nach Dehnen weiter kommt, 2010"},
    // a paper on stretching and how muscle gives, 2009
    {"sources.ylinen_2009.lay_name", 0x3272116f, "ein Fachartikel zum Dehnen und Nachgeben von Muskeln, 2009"},
    // two papers that disagree on manipulation, 1998 and 2020
    {"sources.tullberg_1998.lay_name", 0xdd59c1f1, "zwei Fachartikel, die sich zu Manipulation widersprechen, 1998 und 2020"},
    // a trial of hands-on care and hamstrings, 2006
    {"sources.fox_2006.lay_name", 0x8131f3, "eine Studie zu Behandlung mit den Händen und hinteren Oberschenkelmuskeln, 2006"},
    // a trial of hands-on care and hamstrings, 2022
    {"sources.villers_2022.lay_name", 0x87729d, "eine Studie zu Behandlung mit den Händen und hinteren Oberschenkelmuskeln, 2022"},
    // a review of 47 trials of spinal manipulation, 2019
    {"sources.rubinstein_2019.lay_name", 0x35a3fa9a, "eine Übersicht von 47 Studien zu Manipulation der Wirbelsäule, 2019"},
    // a WHO guideline on lasting back pain, 2023
    {"sources.who_2023.lay_name", 0x6c0376bf, "eine Leitlinie der WHO zu anhaltenden Rückenschmerzen, 2023"},
    // a US guideline on back pain, 2017
    {"sources.qaseem_2017.lay_name", 0x54f3b390, "eine US-Leitlinie zu Rückenschmerzen, 2017"},
    // a review of reviews on posture and back pain, 2020
    {"sources.swain_2020.lay_name", 0x22f8b7d1, "eine Übersicht von Übersichten zu Haltung und Rückenschmerzen, 2020"},
    // a paper on sitting up straight, 2019 (from memory)
    {"sources.slater_2019.lay_name", 0xce09319c, "ein Fachartikel zum aufrechten Sitzen, 2019 (aus dem Gedächtnis)"},
    // a paper on stretching, soreness and injury, 2002
    {"sources.herbert_2002.lay_name", 0x69323612, "ein Fachartikel zu Dehnen, Muskelkater und Verletzungen, 2002"},
    // 25 trials on preventing sports injuries, 2014 (from memory)
    {"sources.lauersen_2014.lay_name", 0x617b02f, "25 Studien zur Vorbeugung von Sportverletzungen, 2014 (aus dem Gedächtnis)"},
    // a paper on a hamstring lowering exercise and injury, 2019
    {"sources.van_dyk_2019.lay_name", 0x7d8cbd28, "ein Fachartikel zu einer Absenkübung für die hinteren Oberschenkelmuskeln und Verletzungen, 2019"},
    // a paper on a hip muscle in back pain, 2019
    {"sources.sadler_2019.lay_name", 0xf65542f2, "ein Fachartikel zu einem Hüftmuskel bei Rückenschmerzen, 2019"},
    // a paper on hip strength in back pain, 2023
    {"sources.santamaria_2023.lay_name", 0x1221c626, "ein Fachartikel zur Kraft der Hüfte bei Rückenschmerzen, 2023"},
    // a paper on hip strength in back pain, 2020
    {"sources.arcanjo_2020.lay_name", 0x1221c473, "ein Fachartikel zur Kraft der Hüfte bei Rückenschmerzen, 2020"},
    // a paper on preventing back pain, 2016
    {"sources.steffens_2016.lay_name", 0x8e3c2fd3, "ein Fachartikel zur Vorbeugung von Rückenschmerzen, 2016"},
    // a paper on symptom checkers, 2015
    {"sources.semigran_2015.lay_name", 0x9a947150, "ein Fachartikel zu Symptom-Checkern, 2015"},
    // a trial of checking one's own symptoms, 2024
    {"sources.smass_2024.lay_name", 0x803dced3, "eine Studie zum Prüfen der eigenen Beschwerden, 2024"},
    // a paper on hamstrings and posture in cyclists, 2011
    {"sources.cyclists_2011.lay_name", 0xca4b30f7, "ein Fachartikel zu hinteren Oberschenkelmuskeln und Haltung beim Radfahren, 2011"},
    // a study of bending forward with back pain, 2015
    {"sources.reis_2015.lay_name", 0xf8308367, "eine Studie zum Beugen nach vorn bei Rückenschmerzen, 2015"},
    // a trial of how long to hold a hamstring stretch, 1994
    {"sources.bandy_1994.lay_name", 0xed0b4a33, "eine Studie dazu, wie lange man eine Dehnung der hinteren Oberschenkelmuskeln halten soll, 1994"},
    // a trial of how often and how long to stretch, 1997
    {"sources.bandy_1997.lay_name", 0xf06f0eb4, "eine Studie dazu, wie oft und wie lange man dehnen soll, 1997"},
    // a paper on hamstring holds of 30 to 120 seconds, 2005
    {"sources.longer_holds_2005.lay_name", 0x95de23e, "ein Fachartikel zum Halten von 30 bis 120 Sekunden bei hinteren Oberschenkelmuskeln, 2005"},
    // a paper on number and length of holds, 2014
    {"sources.johnson_2014.lay_name", 0x4c991721, "ein Fachartikel zu Zahl und Dauer des Haltens, 2014"},
    // a trial of keeping hamstrings flexible, 2014
    {"sources.reid_2014.lay_name", 0x131a8aae, "eine Studie dazu, wie hintere Oberschenkelmuskeln beweglich bleiben, 2014"},
    // a review of stretching time in a week, 2018
    {"sources.thomas_2018.lay_name", 0xd729a9e6, "eine Übersicht zur Dehnzeit pro Woche, 2018"},
    // a review of 189 studies of stretching, 2024
    {"sources.ingram_2024.lay_name", 0x23605290, "eine Übersicht von 189 Studien zum Dehnen, 2024"},
    // a study of pelvis and stretching, 20 people, 1992
    {"sources.sullivan_1992.lay_name", 0xc20b9513, "eine Studie zu Becken und Dehnen, 20 Personen, 1992"},
    // a review of lowering exercises and hamstrings
    {"sources.eccentric_review_2020.lay_name", 0x1ccaa4c2, "eine Übersicht zu Absenkübungen und hinteren Oberschenkelmuskeln"},
    // a review of training by slow lowering
    {"sources.eccentric_review_2021.lay_name", 0xc08a98de, "eine Übersicht zu Training mit langsamem Absenken"},
    // a paper on lowering exercises and hamstring injury, 2022
    {"sources.rudisill_2022.lay_name", 0x85ffb010, "ein Fachartikel zu Absenkübungen und Verletzungen der hinteren Oberschenkelmuskeln, 2022"},
    // a weekly schedule for a hamstring lowering exercise
    {"sources.nordic_schedule.lay_name", 0x121a647c, "ein Wochenplan für eine Absenkübung für die hinteren Oberschenkelmuskeln"},
    // a study of sitting and tight hamstrings, 2023
    {"sources.kothapalli_2023.lay_name", 0x143c6a9c, "eine Studie zu Sitzen und verspannten hinteren Oberschenkelmuskeln, 2023"},
    // a study of long sitting and tight hamstrings, 2017
    {"sources.fatima_2017.lay_name", 0xe5dded89, "eine Studie zu langem Sitzen und verspannten hinteren Oberschenkelmuskeln, 2017"},
    // a study of long sitting and tight hamstrings, 2016
    {"sources.waqas_2016.lay_name", 0xe5ddebd6, "eine Studie zu langem Sitzen und verspannten hinteren Oberschenkelmuskeln, 2016"},
    // a paper on sitting and stiff back muscles, 2021
    {"sources.kett_2021.lay_name", 0x5ffeb364, "ein Fachartikel zu Sitzen und steifen Rückenmuskeln, 2021"},
    // a paper on how far hips go back in people who sit long
    {"sources.sitters_hip_extension.lay_name", 0x4b85031d, "ein Fachartikel dazu, wie weit die Hüfte bei Menschen, die lange sitzen, nach hinten geht"},
    // a paper on hip strength and a dropping pelvis
    {"sources.hip_abductors_pelvic_drop.lay_name", 0x40ca61cb, "ein Fachartikel zur Kraft der Hüfte und einem absinkenden Becken"},
    // a paper on the one-leg stand test, 2020
    {"sources.trendelenburg_2020.lay_name", 0x38031cbb, "ein Fachartikel zum Test Einbeinstand, 2020"},
    // one person with hamstring cramps, retrained, 2010
    {"sources.wagner_2010.lay_name", 0x33e10e72, "eine Person mit Krämpfen der hinteren Oberschenkelmuskeln, neu trainiert, 2010"},
    // a paper on cues for lifting the leg face down, 2009
    {"sources.lewis_2009.lay_name", 0xa466d37c, "ein Fachartikel zu Anweisungen beim Beinheben in Bauchlage, 2009"},
    // a review of which muscle starts when a leg lifts
    {"sources.prone_extension_review.lay_name", 0xb0169331, "eine Übersicht dazu, welcher Muskel beim Heben eines Beins beginnt"},
    // a trial of walking and learning for back pain, 2024
    {"sources.pocovi_2024.lay_name", 0x88f0b46d, "eine Studie zu Gehen und Lernen bei Rückenschmerzen, 2024"},
    // a paper on muscle soreness, 2003 (from memory)
    {"sources.cheung_2003.lay_name", 0xe0089253, "ein Fachartikel zu Muskelkater, 2003 (aus dem Gedächtnis)"},
    // a paper on two nerve tests, 2008 (from memory)
    {"sources.majlesi_2008.lay_name", 0xe16f6658, "ein Fachartikel zu zwei Nerventests, 2008 (aus dem Gedächtnis)"},
    // a book on the low back, 2003 (from memory)
    {"sources.mckenzie_2003.lay_name", 0xc6ef8497, "ein Buch über den unteren Rücken, 2003 (aus dem Gedächtnis)"},
    // a book on low back problems, 2015 (from memory)
    {"sources.mcgill_2015.lay_name", 0x7fed5f6b, "ein Buch über Probleme im unteren Rücken, 2015 (aus dem Gedächtnis)"},
    // a paper on lowering or stretching, 2004 (from memory)
    {"sources.nelson_2004.lay_name", 0x8a487e6e, "ein Fachartikel zu Absenken oder Dehnen, 2004 (aus dem Gedächtnis)"},
    // a paper on pain in exercise, 2007 (from memory)
    {"sources.silbernagel_2007.lay_name", 0xbcd0a897, "ein Fachartikel zu Schmerzen beim Üben, 2007 (aus dem Gedächtnis)"},
    // a paper on pelvis and leg raise, 1985 (from memory)
    {"sources.bohannon_1985.lay_name", 0x9a14e3e2, "ein Fachartikel zu Becken und Beinheben, 1985 (aus dem Gedächtnis)"},
    // a paper on reaching down and leg raise, 2012
    {"sources.ekedahl_2012.lay_name", 0x7bb5f5b8, "ein Fachartikel zum Hinunterreichen und Beinheben, 2012"},
    // a trial's record of how far a straight leg rises
    {"sources.slr_bands_record.lay_name", 0x70ed3624, "ein Studieneintrag dazu, wie weit sich ein gestrecktes Bein hebt"},
    // a paper on how steady two leg tests are
    {"sources.ake_reliability.lay_name", 0xfa6e0ff0, "ein Fachartikel dazu, wie zuverlässig zwei Beintests sind"},
    // a study of how far knees straighten, 2018
    {"sources.yildirim_2018.lay_name", 0x9093bf05, "eine Studie dazu, wie weit sich Knie strecken, 2018"},
    // a paper on a 20 degree rule for the knee test, 2024
    {"sources.lim_2024.lay_name", 0x75b082b5, "ein Fachartikel zu einer Regel von 20 Grad beim Knietest, 2024"},
    // a page on how good two nerve tests are
    {"sources.slump_validity.lay_name", 0xbfb78d2, "eine Seite dazu, wie gut zwei Nerventests sind"},
    // a paper on standing on one leg by age, 2007
    {"sources.springer_2007.lay_name", 0xae0969b3, "ein Fachartikel zum Einbeinstand nach Alter, 2007"},
    // a paper on one-leg bridges and hamstring strain, 2014
    {"sources.freckleton_2014.lay_name", 0x3087a414, "ein Fachartikel zu Einbein-Brücken und Zerrungen der hinteren Oberschenkelmuskeln, 2014"},
    // a table of usual sit-and-reach results
    {"sources.ymca_norms.lay_name", 0xf2b96437, "eine Tabelle üblicher Ergebnisse beim Test Vorreichen im Sitzen"},
    // a paper on how exact the sit-and-reach test is
    {"sources.sit_and_reach_error.lay_name", 0x7d809def, "ein Fachartikel dazu, wie genau der Test Vorreichen im Sitzen ist"},
    // two papers on ways to stretch, one from 1999
    {"sources.gribble_1999.lay_name", 0xf1850e1b, "zwei Fachartikel zu Arten des Dehnens, einer von 1999"},
    // a paper on muscle work in trunk and hip exercises, 2007
    {"sources.ekstrom_2007.lay_name", 0x233d4de8, "ein Fachartikel zur Muskelarbeit bei Rumpf- und Hüftübungen, 2007"},
    // a paper on muscle work in the one-leg bridge
    {"sources.single_leg_bridge_emg.lay_name", 0x5f03b545, "ein Fachartikel zur Muskelarbeit bei der Einbein-Brücke"},
    // a paper on buttock muscles in exercises, 2009
    {"sources.distefano_2009.lay_name", 0xf0d5c558, "ein Fachartikel zu den Gesäßmuskeln bei Übungen, 2009"},
    // a paper on two hamstring exercises, 2022
    {"sources.soh_2022.lay_name", 0xcdc3ac1f, "ein Fachartikel zu zwei Übungen für die hinteren Oberschenkelmuskeln, 2022"},
    // a review of 11 studies of strength and reach, 2021
    {"sources.afonso_2021.lay_name", 0x223942bf, "eine Übersicht von 11 Studien zu Kraft und Reichweite, 2021"},
    // a paper on training buttock muscles in children
    {"sources.gluteal_training_children.lay_name", 0x7e3609d9, "ein Fachartikel zum Training der Gesäßmuskeln bei Kindern"},
    // US sports medicine advice on exercise, 2011
    {"sources.garber_2011.lay_name", 0x4681e609, "US-Ratschläge der Sportmedizin zum Üben, 2011"},
    // a clinic's advice on pain and exercise
    {"sources.pain_traffic_light.lay_name", 0xf8d8a452, "Ratschläge einer Klinik zu Schmerzen und Übungen"},
    // a paper on what change counts in back pain, 2008
    {"sources.ostelo_2008.lay_name", 0xaed8790d, "ein Fachartikel dazu, welche Veränderung bei Rückenschmerzen zählt, 2008"},
    // a study of what change in pain counts, 2014
    {"sources.abbott_2014.lay_name", 0x9ca43fd4, "eine Studie dazu, welche Veränderung der Schmerzen zählt, 2014"},
    // a paper on recovery and what change counts, 2010
    {"sources.kamper_2010.lay_name", 0x65828218, "ein Fachartikel zu Erholung und dazu, welche Veränderung zählt, 2010"},
    // a questionnaire that sorts people with back pain
    {"sources.start_back.lay_name", 0x821d6a17, "ein Fragebogen, der Menschen mit Rückenschmerzen einteilt"},
    // a paper on the one-leg stand test, 1985
    {"sources.hardcastle_1985.lay_name", 0x943a4f76, "ein Fachartikel zum Test Einbeinstand, 1985"},
    // a textbook of the body, 2020 (from memory)
    {"sources.gray_2020.lay_name", 0x34f48fe6, "ein Lehrbuch des Körpers, 2020 (aus dem Gedächtnis)"},
    // a public list of body parts, 2021
    {"sources.uberon.lay_name", 0xc53853f5, "eine öffentliche Liste von Körperteilen, 2021"},
    // a list of body parts in 3D
    {"sources.bodyparts3d.lay_name", 0xfc12c54b, "eine Liste von Körperteilen in 3D"},
    // a computer model of walking
    {"sources.opensim_gait2392.lay_name", 0xa5ec4afe, "ein Computermodell des Gehens"},
    // a computer model of muscles and bones, 2016
    {"sources.opensim_rajagopal2016.lay_name", 0x8d503742, "ein Computermodell von Muskeln und Knochen, 2016"},
    // a model of the leg, 2010 (from memory)
    {"sources.arnold_2010.lay_name", 0xeaea79d4, "ein Modell des Beins, 2010 (aus dem Gedächtnis)"},
    // a paper on how leg muscles are built, 2009
    {"sources.ward_2009.lay_name", 0x142a483a, "ein Fachartikel zum Aufbau der Beinmuskeln, 2009"},
    // a paper on muscle length, 1990 (from memory)
    {"sources.hawkins_1990.lay_name", 0x2d02b347, "ein Fachartikel zur Muskellänge, 1990 (aus dem Gedächtnis)"},
    // a paper on hamstring length
    {"sources.kellis_review.lay_name", 0x90311f50, "ein Fachartikel zur Länge der hinteren Oberschenkelmuskeln"},
    // a study of muscle length in dead bodies, 1990
    {"sources.visser_1990.lay_name", 0xbe7e6fff, "eine Studie zur Muskellänge an Verstorbenen, 1990"},
    // booklets of a strength and balance programme
    {"sources.otago_programme.lay_name", 0x42c5a656, "Hefte eines Programms für Kraft und Gleichgewicht"},
    // US balance and chair stand tests (from memory)
    {"sources.cdc_steadi.lay_name", 0xd20b654e, "US-Tests zu Gleichgewicht und Aufstehen vom Stuhl (aus dem Gedächtnis)"},
    // guidelines on exercise after spinal cord injury, 2018
    {"sources.martin_ginis_2018.lay_name", 0xab42bf7a, "Leitlinien zum Üben nach einer Verletzung des Rückenmarks, 2018"},
    // a Canadian page on stretching after spinal cord injury
    {"sources.healthlink_spinal_cord.lay_name", 0xa9947a8c, "eine kanadische Seite zum Dehnen nach einer Verletzung des Rückenmarks"},
    // a page on changing position in a wheelchair
    {"sources.scire_position_changes.lay_name", 0x2fad552a, "eine Seite zum Wechsel der Position im Rollstuhl"},
    // a guideline on pressure sores from sitting, 2025
    {"sources.pressure_injury_guideline_2025.lay_name", 0x4782f499, "eine Leitlinie zu Druckgeschwüren durch Sitzen, 2025"},
    // two studies of leaning and tilting a wheelchair, one of 2014
    {"sources.wheelchair_lean_studies.lay_name", 0x68c610d6, "zwei Studien zum Vorlehnen und Kippen im Rollstuhl, eine von 2014"},
    // a paper on buttock muscles in strength exercises, 2020
    {"sources.neto_2020.lay_name", 0xce9cc57c, "ein Fachartikel zu den Gesäßmuskeln bei Kraftübungen, 2020"},
    // a study of hip thrust and squat, 13 women, 2015
    {"sources.contreras_2015.lay_name", 0x6d2ef1be, "eine Studie zu Hüftheben und Kniebeuge, 13 Frauen, 2015"},
    // a paper on hamstring exercises, 2015 (from memory)
    {"sources.tsaklis_2015.lay_name", 0x944a3561, "ein Fachartikel zu Übungen für die hinteren Oberschenkelmuskeln, 2015 (aus dem Gedächtnis)"},
    // a trial of exercise after a strain, 2013 (from memory)
    {"sources.askling_2013.lay_name", 0xe51e2a25, "eine Studie zum Üben nach einer Zerrung, 2013 (aus dem Gedächtnis)"},
    // UK health pages with exercises for back pain
    {"sources.nhs_easy_back_moves.lay_name", 0xccd9be3a, "britische Gesundheitsseiten mit Übungen bei Rückenschmerzen"},
    // a paper on standing with a footstool, 2019
    {"sources.footstool_2019.lay_name", 0x6770076b, "ein Fachartikel zum Stehen mit einer Fußbank, 2019"},
    // a page on standing still at work
    {"sources.oshwiki_standing.lay_name", 0x9c53891c, "eine Seite zum Stillstehen bei der Arbeit"},
    // a paper on long standing at work, 2015
    {"sources.waters_dick_2015.lay_name", 0xb31d53eb, "ein Fachartikel zum langen Stehen bei der Arbeit, 2015"},
    // a WHO guideline on activity, 2020 (from memory)
    {"sources.who_activity_2020.lay_name", 0xfa998a22, "eine Leitlinie der WHO zu Bewegung, 2020 (aus dem Gedächtnis)"},
    // a paper on breaks from sitting and back pain, 2018
    {"sources.waongenngarm_2018.lay_name", 0xdb3ceca4, "ein Fachartikel zu Pausen vom Sitzen und Rückenschmerzen, 2018"},
    // a study of walking breaks, 32 people, 2023
    {"sources.de_carvalho_2023.lay_name", 0x37b38c8, "eine Studie zu Gehpausen, 32 Personen, 2023"},
    // a US paper on strength training, 2009
    {"sources.acsm_2009.lay_name", 0x983511f3, "ein US-Fachartikel zum Krafttraining, 2009"},
    // a review of trials on healing hamstring strains, 2023
    {"sources.strain_review_2023.lay_name", 0x9f9ee389, "eine Übersicht von Studien zur Heilung von Zerrungen der hinteren Oberschenkelmuskeln, 2023"},
    // advice on running again after birth, 2019
    {"sources.postpartum_running_2019.lay_name", 0xecbc50f2, "Ratschläge zum Wiedereinstieg ins Laufen nach der Geburt, 2019"},
    // a study of exercises kept up, 2009
    {"sources.adherence_2009.lay_name", 0xcc07bf2d, "eine Studie zum Dranbleiben an Übungen, 2009"},
    // a popular article on tight hamstrings
    {"sources.popular_article.lay_name", 0x8b06f600, "ein populärer Artikel über verspannte hintere Oberschenkelmuskeln"},
    // our own arithmetic on a model of the leg
    {"sources.own_calculation.lay_name", 0xf59ca4e0, "unsere eigene Rechnung an einem Modell des Beins"},
    // what is commonly taught (from memory)
    {"sources.general_practice.lay_name", 0x32635d92, "was üblicherweise gelehrt wird (aus dem Gedächtnis)"},
    // our own judgement
    {"sources.expert_judgement.lay_name", 0xbb9f04e2, "unsere eigene Einschätzung"},
    // no study behind it
    {"sources.no_study.says", 0x52866c6a, "keine Studie dahinter"},
    // This can be a sign of pressure on the nerves that serve the bladder, the bowel and both legs.
    {"rules.r1-cauda-equina.says", 0x39c9dc5, "Das kann ein Zeichen für Druck auf die Nerven sein, die Blase, Darm und beide Beine versorgen."},
    // A change in feeling, strength or walking, or pain down a leg, can come from a nerve.
    {"rules.nerve-root-sign.says", 0xab663b7f, "Wenn sich Gefühl, Kraft oder Gehen verändert haben oder Schmerzen ein Bein hinunterziehen, kann das von einem Nerv kommen."},
    // A leg is weak or numb, or walking has changed.
    {"rules.leg-weak-or-numb.says", 0x242791eb, "Ein Bein ist schwach oder taub, oder das Gehen hat sich verändert."},
    // Tingling, numbness, weakness or pain below the knee can come from a nerve.
    {"rules.leg-nerve-symptom.says", 0x9c4e331a, "Kribbeln, Taubheit, Schwäche oder Schmerzen unterhalb des Knies können von einem Nerv kommen."},
    // There is pain in the back.
    {"rules.back-pain.says", 0xc192f0c8, "Es bestehen Schmerzen im Rücken."},
    // Severe pain in the back came suddenly.
    {"rules.sudden-severe-back-pain.says", 0x1ba44184, "Starke Schmerzen im Rücken kamen plötzlich."},
    // The back pain is new, or nobody said that it is old.
    {"rules.new-back-pain.says", 0x7a5afb57, "Die Rückenschmerzen sind neu, oder niemand hat gesagt, dass sie alt sind."},
    // The back pain is severe or never lets go.
    {"rules.severe-or-constant-back-pain.says", 0x1d2303e, "Die Rückenschmerzen sind stark oder lassen nie nach."},
    // Age, thin bones, steroids, a stiff spine or a small injury make a broken bone more likely.
    {"rules.fracture-modifier.says", 0xc79ff126, "Alter, dünne Knochen, Kortison, eine steife Wirbelsäule oder eine kleine Verletzung machen einen Knochenbruch wahrscheinlicher."},
    // Thin bones are known.
    {"rules.weak-bone.says", 0xd83c6442, "Dünne Knochen sind bekannt."},
    // A bone has broken easily before.
    {"rules.fragility-fracture.says", 0x16fb677f, "Ein Knochen ist schon einmal ohne großen Anlass gebrochen."},
    // Age, thin bones, steroids or a stiff spine make a broken bone in the spine more likely.
    {"rules.weak-spine.says", 0x8cda13c6, "Alter, dünne Knochen, Kortison oder eine steife Wirbelsäule machen einen Knochenbruch in der Wirbelsäule wahrscheinlicher."},
    // Blood thinners or a bleeding disorder make a bleed more likely.
    {"rules.bleeding-risk.says", 0xdbc20d12, "Blutverdünner oder eine Blutungsneigung machen eine Blutung wahrscheinlicher."},
    // Two risks for a broken bone in the spine come together.
    {"rules.two-fracture-risks.says", 0xa684cb65, "Zwei Risiken für einen Knochenbruch in der Wirbelsäule kommen zusammen."},
    // Three risks for a broken bone in the spine come together.
    {"rules.three-fracture-risks.says", 0x3642637f, "Drei Risiken für einen Knochenbruch in der Wirbelsäule kommen zusammen."},
    // Two or more risks for a clot in the leg come together.
    {"rules.clot-risk-adds-up.says", 0x4b228839, "Zwei oder mehr Risiken für ein Blutgerinnsel im Bein kommen zusammen."},
    // The back pain began before the age of 35.
    {"rules.back-pain-began-before-35.says", 0x63e09862, "Die Rückenschmerzen begannen vor dem Alter von 35 Jahren."},
    // Three or more signs of inflammatory back pain come together.
    {"rules.spondyloarthritis-features.says", 0xb99ef264, "Drei oder mehr Zeichen für entzündliche Rückenschmerzen kommen zusammen."},
    // Bruising, weakness, a gap or trouble walking can go with a larger tear.
    {"rules.hamstring-tear-sign.says", 0x94442f99, "Bluterguss, Schwäche, eine Lücke oder Probleme beim Gehen können zu einem größeren Riss gehören."},
    // There is or was a cancer.
    {"rules.cancer.says", 0x6342e368, "Es besteht oder bestand eine Krebserkrankung."},
    // Something raises the chance of a clot in the leg.
    {"rules.clot-risk.says", 0x78574e39, "Etwas erhöht das Risiko für ein Blutgerinnsel im Bein."},
    // There was an operation in recent weeks.
    {"rules.recent-operation.says", 0x445fb5d5, "In den letzten Wochen gab es eine Operation."},
    // The muscle may be torn.
    {"rules.tear-suspected.says", 0x940051a2, "Der Muskel kann gerissen sein."},
    // There was a serious accident, or an injury that left a mark over the spine.
    {"rules.blow-to-the-spine.says", 0x90763745, "Es gab einen schweren Unfall oder eine Verletzung, die über der Wirbelsäule eine Spur hinterlassen hat."},
    // A leg or foot is numb, tingling or weak.
    {"rules.leg-deficit.says", 0x74ef1d80, "Ein Bein oder ein Fuß ist taub, kribbelt oder ist schwach."},
    // The pain was told as severe, by number or in words.
    {"rules.severe-pain-told.says", 0xa2c35f9, "Die Schmerzen wurden als stark angegeben, mit einer Zahl oder in Worten."},
    // Walking or the hands have changed, or bending the neck sends a shock.
    {"rules.cord-sign.says", 0xe201211c, "Das Gehen oder die Hände haben sich verändert, oder beim Beugen des Nackens kommt ein Gefühl wie ein Stromschlag."},
    // Two signs that can come from the spinal cord come together.
    {"rules.two-cord-signs.says", 0x67563ce2, "Zwei Zeichen, die vom Rückenmark kommen können, kommen zusammen."},
    // Both legs are affected.
    {"rules.both-legs.says", 0x7d3235f7, "Beide Beine sind betroffen."},
    // It has got worse.
    {"rules.got-worse.says", 0xd8b9a380, "Es ist schlimmer geworden."},
    // There is new or worse pain in the back, the side or the tummy.
    {"rules.trunk-pain-new.says", 0x9cdf4853, "Es bestehen neue oder schlimmere Schmerzen in Rücken, Seite oder Bauch."},
    // There is pain in a hip, groin, buttock, thigh or calf.
    {"rules.limb-pain.says", 0x76bca844, "Es bestehen Schmerzen in Hüfte, Leiste, Gesäß, Oberschenkel oder Wade."},
    // Something makes a widened main artery more likely.
    {"rules.artery-partner.says", 0x73b1cb6a, "Etwas macht eine erweiterte Hauptschlagader wahrscheinlicher."},
    // Over 60, and with another risk for a widened main artery.
    {"rules.artery-risk.says", 0xd2648800, "Über 60 und mit einem weiteren Risiko für eine erweiterte Hauptschlagader."},
    // Injected drugs, dialysis or a line make an infection of the spine much more likely.
    {"rules.strong-infection-risk.says", 0x7d94d44d, "Gespritzte Drogen, Dialyse oder ein liegender Zugang machen eine Infektion der Wirbelsäule viel wahrscheinlicher."},
    // A weak immune system, or a needle at the spine, makes an infection of the spine more likely.
    {"rules.spine-infection-risk.says", 0x2f1c175b, "Ein schwaches Immunsystem oder ein Nadelstich an der Wirbelsäule macht eine Infektion der Wirbelsäule wahrscheinlicher."},
    // Something raises the chance of an infection.
    {"rules.any-infection-risk.says", 0x7ec82b82, "Etwas erhöht das Risiko einer Infektion."},
    // Two things that each raise the chance of an infection come together.
    {"rules.two-infection-risks.says", 0xb0e7004c, "Zwei Dinge, die jeweils das Risiko einer Infektion erhöhen, kommen zusammen."},
    // There is a fever.
    {"rules.feverish.says", 0x76071eb4, "Es besteht Fieber."},
    // The pain in the leg, hip or buttock is new or worse.
    {"rules.new-limb-pain.says", 0x31390889, "Die Schmerzen in Bein, Hüfte oder Gesäß sind neu oder schlimmer."},
    // The muscles are sore after unusual exercise.
    {"rules.sore-after-exercise.says", 0x448543f8, "Die Muskeln schmerzen nach ungewohntem Training."},
    // Nobody told of a complaint.
    {"rules.nothing-told.says", 0x6c641d58, "Niemand hat Beschwerden angegeben."},
    // There is or may be a pregnancy, or there was a birth in the last six weeks.
    {"rules.pregnant-or-after-birth.says", 0xf4020ce7, "Eine Schwangerschaft besteht oder ist möglich, oder es gab in den letzten sechs Wochen eine Geburt."},
    // A wheelchair is used, and an injury of the spinal cord may be behind it.
    {"rules.wheelchair-used.says", 0x96519d76, "Ein Rollstuhl wird benutzt, und dahinter kann eine Verletzung des Rückenmarks stecken."},
    // Pain at night that no position eases is often harmless; see somebody if it comes every night for two weeks, or with fever, weight loss or numbness.
    {"rules.night-pain-to-watch.says", 0x3ddf1fef, "Schmerzen in der Nacht, die keine Lage lindert, sind oft harmlos; lassen Sie sich untersuchen, wenn sie zwei Wochen lang jede Nacht kommen oder mit Fieber, Gewichtsverlust oder Taubheit."},
    // Aches all over are common with flu; be seen the same day if the pain grows in one spot.
    {"rules.flu-like-illness-to-watch.says", 0x1fe26521, "Schmerzen am ganzen Körper sind bei Grippe häufig; lassen Sie sich noch am selben Tag untersuchen, wenn die Schmerzen an einer Stelle zunehmen."},
    // In a pregnancy with problems, wait with exercise until your maternity team agrees.
    {"rules.gate-complicated-pregnancy.says", 0x515f7d7d, "In einer Schwangerschaft mit Problemen warten Sie mit dem Üben, bis das Team Ihrer Geburtsklinik zustimmt."},
    // Soon after an operation on the spine your surgical team decides which movements you may do.
    {"rules.gate-recent-spine-operation.says", 0x60ea7060, "Bald nach einer Operation an der Wirbelsäule entscheidet Ihr Operationsteam, welche Bewegungen Sie machen dürfen."},
    // Soon after such an operation your surgical team decides which movements you may do.
    {"rules.gate-recent-hip-or-hamstring-operation.says", 0x6227f248, "Bald nach einer solchen Operation entscheidet Ihr Operationsteam, welche Bewegungen Sie machen dürfen."},
    // After a big operation, or with a leg that cannot be used, your own team decides which movements you may do.
    {"rules.gate-operation-or-plaster.says", 0x1fe9d972, "Nach einer großen Operation oder mit einem Bein, das nicht benutzt werden kann, entscheidet Ihr eigenes Behandlungsteam, welche Bewegungen Sie machen dürfen."},
    // The answers contradict each other or hold an impossible number, so they cannot support self-care.
    {"rules.gate-report-problem.says", 0x1b345ac8, "Die Antworten widersprechen sich oder enthalten eine unmögliche Zahl, darum reichen sie nicht aus, um sich selbst darum zu kümmern."},
    // Some safety questions are still open, and silence is taken as a possible yes.
    {"rules.gate-core-screen-unanswered.says", 0x253deb2, "Einige Sicherheitsfragen sind noch offen, und Schweigen gilt als mögliches Ja."},
    // With nerve symptoms in a leg, each urgent nerve question needs a yes or no; until then somebody should check today.
    {"rules.gate-nerve-screen-unanswered.says", 0x565124f2, "Bei Nervenbeschwerden in einem Bein braucht jede dringende Nervenfrage ein Ja oder Nein; bis dahin sollte das heute jemand untersuchen."},
    // After cancer, a change in feeling, strength, bladder or bowel can mean pressure on the spinal cord.
    {"rules.r2-cancer-with-nerve-change.says", 0x71155dd, "Nach Krebs kann eine Veränderung von Gefühl, Kraft, Blase oder Darm Druck auf das Rückenmark bedeuten."},
    // After cancer, pain that grows, never eases, wakes you, sits high or comes on straining should be seen soon.
    {"rules.cancer-with-grave-pain.says", 0x6704097a, "Nach Krebs sollten Schmerzen, die zunehmen, nie nachlassen, Sie wecken, weit oben sitzen oder beim Pressen kommen, bald untersucht werden."},
    // After cancer, a new curve, a leg that cannot be used, or pain after a small injury should be seen today.
    {"rules.cancer-with-bone-or-leg-change.says", 0x867557a8, "Nach Krebs sollten eine neue Krümmung im Rücken, ein Bein, das nicht benutzt werden kann, oder Schmerzen nach einer kleinen Verletzung heute untersucht werden."},
    // New back pain with two of these risks is more often linked with a broken bone in the spine.
    {"rules.r3-two-fracture-risks.says", 0x4333d46f, "Neue Rückenschmerzen mit zwei dieser Risiken hängen öfter mit einem Knochenbruch in der Wirbelsäule zusammen."},
    // New back pain with three of these risks is much more often linked with a broken bone in the spine.
    {"rules.r3-three-fracture-risks.says", 0x110c36e6, "Neue Rückenschmerzen mit drei dieser Risiken hängen viel öfter mit einem Knochenbruch in der Wirbelsäule zusammen."},
    // Long use of steroid tablets is linked with broken bones in the spine, so new back pain should be seen.
    {"rules.steroids-with-new-back-pain.says", 0x84700cd0, "Lange Einnahme von Kortisontabletten hängt mit Knochenbrüchen in der Wirbelsäule zusammen, darum sollten neue Rückenschmerzen untersucht werden."},
    // Where bones may be weak, even a small fall or lift can break one.
    {"rules.r4-small-injury-with-weak-bone.says", 0x503838a1, "Wo Knochen schwach sein können, kann schon ein kleiner Sturz oder leichtes Heben einen brechen."},
    // Sudden severe back pain, where bones may be weak, can be a broken bone.
    {"rules.midline-pain-with-weak-bone.says", 0x8f613cf4, "Plötzliche starke Rückenschmerzen können, wo Knochen schwach sein können, einen Knochenbruch bedeuten."},
    // Back pain that grows, with thin bones, should be looked at before exercise.
    {"rules.weak-bone-with-growing-pain.says", 0x819622b7, "Zunehmende Rückenschmerzen bei dünnen Knochen sollten vor dem Üben untersucht werden."},
    // New back pain after a small injury should be looked at before exercise where bones may be weak.
    {"rules.small-injury-where-bones-may-be-weak.says", 0xe5ba652b, "Neue Rückenschmerzen nach einer kleinen Verletzung sollten vor dem Üben untersucht werden, wenn Knochen schwach sein können."},
    // A new curve or hump that came with sudden pain should be seen today.
    {"rules.deformity-with-sudden-pain.says", 0x3b6c87ba, "Eine neue Krümmung oder ein neuer Buckel mit plötzlichen Schmerzen sollte heute untersucht werden."},
    // After such an injury, severe pain, numbness, weakness, faintness or being unable to stand needs help now.
    {"rules.serious-accident-with-grave-sign.says", 0xab4e061f, "Nach einer solchen Verletzung brauchen Sie bei starken Schmerzen, Taubheit, Schwäche oder Ohnmachtsgefühl, oder wenn Sie nicht stehen können, jetzt Hilfe."},
    // With a raised risk of infection, severe or constant back pain should be seen today, with or without fever.
    {"rules.r5-infection-risk-with-back-pain.says", 0xd86d25fe, "Bei erhöhtem Infektionsrisiko sollten starke oder ständige Rückenschmerzen heute untersucht werden, mit oder ohne Fieber."},
    // With a raised risk of infection, back pain and a nerve change or being unable to stand need help now.
    {"rules.r5-infection-risk-with-nerve-change.says", 0x66ccb99b, "Bei erhöhtem Infektionsrisiko brauchen Sie bei Rückenschmerzen mit einem Nervenzeichen, oder wenn Sie dabei nicht stehen können, jetzt Hilfe."},
    // With a raised risk of infection, pain that wakes you should be looked at before exercise.
    {"rules.infection-risk-with-night-pain.says", 0xd999ff0c, "Bei erhöhtem Infektionsrisiko sollten Schmerzen, die Sie wecken, vor dem Üben untersucht werden."},
    // Fever and back pain with numbness, weakness, faintness or being unable to stand needs help now.
    {"rules.fever-with-nerve-change.says", 0x95562708, "Bei Fieber und Rückenschmerzen mit Taubheit, Schwäche oder Ohnmachtsgefühl, oder wenn Sie dabei nicht stehen können, brauchen Sie jetzt Hilfe."},
    // With a risk for a widened artery, sudden severe back or flank pain should be seen today.
    {"rules.r6-artery-risk-with-severe-pain.says", 0xfb29c779, "Bei einem Risiko für eine erweiterte Schlagader sollten plötzliche starke Schmerzen in Rücken oder Flanke heute untersucht werden."},
    // New back or flank pain with fainting can be bleeding inside.
    {"rules.r6-severe-pain-with-faint.says", 0x234c5244, "Neue Schmerzen in Rücken oder Flanke mit Ohnmacht können eine innere Blutung bedeuten."},
    // Sudden severe back pain that is high up, or comes with weakness or numbness, needs help now.
    {"rules.sudden-pain-with-weakness-or-high-up.says", 0x5a779522, "Plötzliche starke Rückenschmerzen, die weit oben sitzen oder mit Schwäche oder Taubheit kommen, brauchen jetzt Hilfe."},
    // Sudden severe back pain with nerve symptoms should be seen today.
    {"rules.sudden-pain-with-nerve-change.says", 0xb6c5c89b, "Plötzliche starke Rückenschmerzen mit Nervenbeschwerden sollten heute untersucht werden."},
    // With a known aneurysm, new, growing or constant pain, or faintness, can mean that it leaks.
    {"rules.known-aneurysm-with-grave-pain.says", 0xf511b5ba, "Bei einem bekannten Aneurysma können neue, zunehmende oder ständige Schmerzen oder ein Ohnmachtsgefühl bedeuten, dass es undicht ist."},
    // With a known aneurysm, your doctor should hear of this before you exercise.
    {"rules.aneurysm-under-surveillance.says", 0x86e8394f, "Bei einem bekannten Aneurysma sollte Ihre Arztpraxis davon erfahren, bevor Sie üben."},
    // Two or more risks for a clot come together, and a clot can feel like a pulled muscle.
    {"rules.r7-clot-risk-adds-up.says", 0xe770bb04, "Zwei oder mehr Risiken für ein Blutgerinnsel kommen zusammen, und ein Blutgerinnsel kann sich wie ein gezerrter Muskel anfühlen."},
    // Unexplained leg pain with a risk for a clot should be seen today.
    {"rules.clot-risk-with-leg-pain.says", 0x94a168a2, "Unerklärte Beinschmerzen bei einem Risiko für ein Blutgerinnsel sollten heute untersucht werden."},
    // With a risk for a clot, leg pain waits with exercise until somebody asks whether anything explains it.
    {"rules.clot-risk-with-leg-pain-not-asked-about.says", 0x6cedbcc3, "Bei einem Risiko für ein Blutgerinnsel und Beinschmerzen wird erst geübt, wenn jemand gefragt hat, ob es eine Erklärung dafür gibt."},
    // A swollen or tender leg with faintness can mean that a clot has moved to the lung.
    {"rules.possible-clot-with-faint.says", 0x30eb0ae8, "Ein geschwollenes oder druckempfindliches Bein mit Ohnmachtsgefühl kann bedeuten, dass ein Blutgerinnsel in die Lunge gewandert ist."},
    // A leg that hurts at rest and changes colour may not get enough blood.
    {"rules.leg-colour-change.says", 0x4a76e9c0, "Ein Bein, das in Ruhe schmerzt und die Farbe ändert, bekommt möglicherweise nicht genug Blut."},
    // Pain on walking that now also comes at rest, with a change of colour, can mean that the leg lacks blood.
    {"rules.walking-pain-with-colour-change.says", 0x49c73884, "Schmerzen beim Gehen, die jetzt auch in Ruhe kommen, mit einer Veränderung der Farbe, können bedeuten, dass dem Bein Blut fehlt."},
    // A painful leg that changes colour and tingles, goes numb or weak may be short of blood.
    {"rules.colour-change-with-nerve-change.says", 0x5c32c5fa, "Einem schmerzenden Bein, das die Farbe ändert und kribbelt, taub oder schwach wird, kann Blut fehlen."},
    // With a raised risk of bleeding, weakness, numbness, faintness or an accident can mean a bleed inside.
    {"rules.bleeding-risk-with-weakness-or-faint.says", 0x22cce434, "Bei erhöhtem Blutungsrisiko können Schwäche, Taubheit, Ohnmachtsgefühl oder ein Unfall eine innere Blutung bedeuten."},
    // With a raised risk of bleeding, sudden pain, a tear, numbness or an injury can mean a bleed inside.
    {"rules.bleeding-risk-with-sudden-pain.says", 0xfc9e02b8, "Bei erhöhtem Blutungsrisiko können plötzliche Schmerzen, ein Riss, Taubheit oder eine Verletzung eine innere Blutung bedeuten."},
    // Very high blood pressure with weakness, numbness, faintness or a change in vision needs help now.
    {"rules.high-blood-pressure-with-nerve-change.says", 0x492ade08, "Sehr hoher Blutdruck mit Schwäche, Taubheit, Ohnmachtsgefühl oder verändertem Sehen braucht jetzt Hilfe."},
    // A pop with bruising, weakness, a gap or trouble walking may be a larger tear that should be looked at soon.
    {"rules.r8-pop-with-tear-sign.says", 0xd2816dd0, "Ein Knall mit Bluterguss, Schwäche, einer Lücke oder Problemen beim Gehen kann ein größerer Riss sein, der bald untersucht werden sollte."},
    // A numb or weak foot after a sudden tear can mean pressure on a nerve or inside the thigh.
    {"rules.r8-tear-with-nerve-change.says", 0x37e65f01, "Ein tauber oder schwacher Fuß nach einem plötzlichen Riss kann Druck auf einen Nerv oder im Oberschenkel bedeuten."},
    // In young people a sudden pop at the back of the thigh can pull off a piece of the sit bone.
    {"rules.teen-with-pop.says", 0x24171c6e, "Bei jungen Menschen kann bei einem plötzlichen Knall an der Rückseite des Oberschenkels ein Stück vom Sitzbein abreißen."},
    // In young people a large tear can pull off a piece of the sit bone.
    {"rules.teen-with-large-tear.says", 0x1b8f2caa, "Bei jungen Menschen kann ein großer Riss ein Stück vom Sitzbein abreißen."},
    // In young people pain at the sit bone, or a tear, can involve the growing bone.
    {"rules.young-with-sit-bone-pain.says", 0x26574ab8, "Bei jungen Menschen können Schmerzen am Sitzbein oder ein Riss den wachsenden Knochen betreffen."},
    // Being unable to stand, with a change in feeling or strength, can mean pressure on the spinal cord.
    {"rules.unable-to-stand-with-nerve-change.says", 0xdfafa22d, "Wenn Sie nicht stehen können und Gefühl oder Kraft verändert sind, kann das Druck auf das Rückenmark bedeuten."},
    // Not being able to stand after a fall or bump can mean a broken hip.
    {"rules.fall-unable-to-stand.says", 0x6ae9ba69, "Wenn Sie nach einem Sturz oder Stoß nicht stehen können, kann das eine gebrochene Hüfte bedeuten."},
    // A replaced joint on which you cannot stand needs help now.
    {"rules.joint-replacement-unable-to-stand.says", 0x965aee9c, "Ein künstliches Gelenk, auf dem Sie nicht stehen können, braucht jetzt Hilfe."},
    // Pain after a fall or bump with a replaced hip should be seen today.
    {"rules.joint-replacement-with-small-injury.says", 0x4d508c5e, "Schmerzen nach einem Sturz oder Stoß bei einer künstlichen Hüfte sollten heute untersucht werden."},
    // Bone pain on walking or at night may be a crack in the bone: stop running and keep weight off it.
    {"rules.bone-stress-hurts-to-walk.says", 0xcf8663c9, "Knochenschmerzen beim Gehen oder in der Nacht können ein Riss im Knochen sein: Hören Sie mit Joggen und Rennen auf und belasten Sie den Knochen nicht."},
    // Pain on walking after a jump in training or too little food can go with an overloaded bone.
    {"rules.low-energy-with-bone-pain.says", 0x549e5420, "Schmerzen beim Gehen nach sprunghaft gesteigertem Training oder zu wenig Essen können zu einem überlasteten Knochen gehören."},
    // New or growing pain, a new injury or a nerve change after an operation should be seen today.
    {"rules.operation-with-new-trouble.says", 0x11bf6d5, "Neue oder zunehmende Schmerzen, eine neue Verletzung oder ein Nervenzeichen nach einer Operation sollten heute untersucht werden."},
    // Weakness or numbness soon after an operation on the spine needs help now.
    {"rules.spine-operation-with-weakness.says", 0xad876eec, "Schwäche oder Taubheit bald nach einer Operation an der Wirbelsäule braucht jetzt Hilfe."},
    // A changed wound or fever after an operation should be seen today.
    {"rules.wound-change-or-fever-after-operation.says", 0x72fdac32, "Eine veränderte Wunde oder Fieber nach einer Operation sollte heute untersucht werden."},
    // In a child or teenager, night or constant pain, a changed walk, a change in feeling, or tight hamstrings with back pain should be seen today.
    {"rules.child-with-grave-sign.says", 0x68c04e80, "Bei einem Kind oder Jugendlichen sollten nächtliche oder ständige Schmerzen, ein veränderter Gang, verändertes Gefühl oder verspannte hintere Oberschenkelmuskeln mit Rückenschmerzen heute untersucht werden."},
    // Back pain that began young, lasts for months and has these features should be checked for inflammation.
    {"rules.inflammatory-back-pain.says", 0x2fd9eaf1, "Rückenschmerzen, die in jungen Jahren begannen, seit Monaten dauern und diese Merkmale haben, sollten auf eine Entzündung untersucht werden."},
    // Marked tightness with back pain in a growing person should be looked at before any stretching.
    {"rules.growing-with-marked-tightness.says", 0x60684068, "Deutlich verspannte hintere Oberschenkelmuskeln mit Rückenschmerzen sollten bei Menschen im Wachstum vor jedem Dehnen untersucht werden."},
    // Long morning stiffness that eases with moving, for months, can go with inflammation.
    {"rules.morning-stiffness-that-eases.says", 0x839c53d7, "Lange Morgensteifigkeit, die bei Bewegung nachlässt und seit Monaten besteht, kann zu einer Entzündung gehören."},
    // A red and painful eye should be seen today.
    {"rules.red-painful-eye.says", 0x3b315384, "Ein rotes und schmerzendes Auge sollte heute untersucht werden."},
    // A sudden change in vision should be seen today.
    {"rules.vision-change.says", 0x34f3f3a4, "Plötzlich verändertes Sehen sollte heute untersucht werden."},
    // At this age or with this pattern a change in vision can become lasting within hours.
    {"rules.headache-pattern-with-vision-change.says", 0x117cac7b, "In diesem Alter oder bei diesem Muster kann verändertes Sehen innerhalb von Stunden bleibend werden."},
    // Bleeding or tummy pain in pregnancy should be seen today.
    {"rules.pregnancy-bleeding-or-pain.says", 0xb2062af2, "Blutungen oder Bauchschmerzen in der Schwangerschaft sollten heute untersucht werden."},
    // Bleeding or pain in pregnancy with faintness, or bleeding with pain, needs help now.
    {"rules.pregnancy-bleeding-with-pain-or-faint.says", 0xc4eb637c, "Blutungen oder Schmerzen in der Schwangerschaft mit Ohnmachtsgefühl, oder Blutungen mit Schmerzen, brauchen jetzt Hilfe."},
    // Very high blood pressure in pregnancy or soon after a birth needs help now.
    {"rules.pregnancy-with-very-high-blood-pressure.says", 0x848db28, "Sehr hoher Blutdruck in der Schwangerschaft oder bald nach einer Geburt braucht jetzt Hilfe."},
    // Sudden severe back or flank pain in pregnancy should be seen today.
    {"rules.pregnancy-with-sudden-pain.says", 0xaa86a310, "Plötzliche starke Schmerzen in Rücken oder Flanke in der Schwangerschaft sollten heute untersucht werden."},
    // Two things that each make a broken bone a little more likely come together.
    {"rules.r9-fracture-modifiers.says", 0x1abcba1e, "Zwei Dinge, die jeweils einen Knochenbruch etwas wahrscheinlicher machen, kommen zusammen."},
    // First back pain after 50 together with constant night pain should be looked at.
    {"rules.r9-cancer-modifiers.says", 0x37ee975e, "Erstmals Rückenschmerzen nach 50, zusammen mit ständigen Schmerzen in der Nacht, sollten untersucht werden."},
    // Constant night pain that grows, sits high, or comes with much training should be looked at.
    {"rules.night-pain-with-another-sign.says", 0xddc5a7b5, "Ständige Schmerzen in der Nacht, die zunehmen, weit oben sitzen oder mit viel Training kommen, sollten untersucht werden."},
    // Night pain together with eye, bowel or skin inflammation should be looked at.
    {"rules.r9-inflammation-modifiers.says", 0x2422aa85, "Schmerzen in der Nacht zusammen mit einer Entzündung von Auge, Darm oder Haut sollten untersucht werden."},
    // After cancer, constant night pain or unplanned weight loss should be seen within a day.
    {"rules.r10-cancer-pattern.says", 0x44446637, "Nach Krebs sollten ständige Schmerzen in der Nacht oder ungewollter Gewichtsverlust innerhalb eines Tages untersucht werden."},
    // Nobody is sure of a sign that can mean pressure on important nerves, so somebody should check today.
    {"rules.not-sure-of-a-nerve-sign.says", 0xeae7662b, "Ob ein Zeichen da ist, das Druck auf wichtige Nerven bedeuten kann, weiß niemand sicher, darum sollte das heute jemand untersuchen."},
    // A possible sign of pressure on important nerves, together with another sign or risk, needs help now.
    {"rules.not-sure-of-a-nerve-sign-with-another.says", 0x3d51418, "Ein mögliches Zeichen für Druck auf wichtige Nerven, zusammen mit einem anderen Zeichen oder Risiko, braucht jetzt Hilfe."},
    // Two such changes in hands, walk or bladder together can mean pressure on the spinal cord.
    {"rules.two-cord-signs-together.says", 0x39ce331f, "Zwei solche Veränderungen an Händen, Gang oder Blase zusammen können Druck auf das Rückenmark bedeuten."},
    // Legs that fail on walking can be new pressure on nerves; until somebody says since when, that is assumed.
    {"rules.legs-fail-on-walking-and-nobody-said-since-when.says", 0xf343c3bd, "Beine, die beim Gehen versagen, können neuen Druck auf Nerven bedeuten; bis jemand sagt, seit wann, wird das angenommen."},
    // Legs that fail on walking, and more so lately, can mean growing pressure on nerves.
    {"rules.legs-fail-on-walking-and-it-grows.says", 0x3945e5b3, "Beine, die beim Gehen versagen, und das in letzter Zeit mehr, können zunehmenden Druck auf Nerven bedeuten."},
    // Numbness, tingling or weakness that grows in both legs can mean pressure on important nerves.
    {"rules.leg-signs-worse-in-both.says", 0x7feb0fd0, "Taubheit, Kribbeln oder Schwäche, die in beiden Beinen zunimmt, kann Druck auf wichtige Nerven bedeuten."},
    // A leg that gives way, with another nerve sign or getting worse, should be seen today.
    {"rules.leg-gives-way-with-nerve-sign.says", 0x3cf20d87, "Ein Bein, das einknickt, mit einem weiteren Nervenzeichen oder wenn es schlimmer wird, sollte heute untersucht werden."},
    // Walking that has got harder should be looked at before any exercise.
    {"rules.walking-got-harder.says", 0x65778dd1, "Wenn das Gehen schwerer geworden ist, sollte das vor jeder Übung untersucht werden."},
    // Walking that has got harder, with a nerve sign or after cancer, should be seen today.
    {"rules.walking-got-harder-with-nerve-sign.says", 0x54e6384, "Wenn das Gehen schwerer geworden ist, mit einem Nervenzeichen oder nach Krebs, sollte das heute untersucht werden."},
    // Weakness of the whole body should be looked at.
    {"rules.weak-all-over.says", 0xf65d1e40, "Schwäche am ganzen Körper sollte untersucht werden."},
    // A numb patch on the thigh that grows, or after cancer, should be looked at.
    {"rules.numb-side-of-thigh-that-grows.says", 0x572fd8a3, "Eine taube Stelle am Oberschenkel sollte untersucht werden, wenn sie zunimmt, oder nach Krebs."},
    // Fever together with new or growing pain should be seen today.
    {"rules.fever-with-new-pain.says", 0xd9d80f8d, "Fieber zusammen mit neuen oder zunehmenden Schmerzen sollte heute untersucht werden."},
    // Fever with severe pain, a leg that cannot be stood on or a hard swelling needs help now.
    {"rules.fever-with-grave-pain.says", 0xe00c0aaf, "Fieber mit starken Schmerzen, einem Bein, auf dem Sie nicht stehen können, oder einer harten Schwellung braucht jetzt Hilfe."},
    // Fever with a racing heart and weakness can mean that an infection has spread.
    {"rules.fever-racing-heart-and-weak.says", 0x18d42573, "Fieber mit Herzrasen und Schwäche kann bedeuten, dass sich eine Infektion ausgebreitet hat."},
    // Fever or feeling ill in the weeks after a birth should be seen today.
    {"rules.fever-after-birth.says", 0x518cf2d6, "Fieber oder Krankheitsgefühl in den Wochen nach einer Geburt sollte heute untersucht werden."},
    // After a fever, and with a raised risk of infection, new back pain should be seen today.
    {"rules.fever-over-with-infection-risk.says", 0x8713ce94, "Nach einem Fieber und bei erhöhtem Infektionsrisiko sollten neue Rückenschmerzen heute untersucht werden."},
    // Pain that grows, never eases or is severe after a fever should be looked at.
    {"rules.fever-over-with-grave-pain.says", 0x1f6bc65e, "Schmerzen, die nach einem Fieber zunehmen, nie nachlassen oder stark sind, sollten untersucht werden."},
    // Drenching sweats at night with new back pain should be seen today.
    {"rules.night-sweats-with-new-back-pain.says", 0x92cefb48, "Durchnässendes Schwitzen in der Nacht mit neuen Rückenschmerzen sollte heute untersucht werden."},
    // Feeling ill all over with new pain in one spot can be an infection.
    {"rules.flu-like-with-pain-in-one-spot.says", 0xa599d35f, "Krankheitsgefühl am ganzen Körper mit neuen Schmerzen an einer Stelle kann eine Infektion sein."},
    // Feeling ill all over with severe pain in one spot of a limb can be an infection that spreads fast.
    {"rules.flu-like-with-severe-limb-pain.says", 0xae97229a, "Krankheitsgefühl am ganzen Körper mit starken Schmerzen an einer Stelle in Arm oder Bein kann eine Infektion sein, die sich schnell ausbreitet."},
    // With injected drugs, dialysis or a line, new back pain of any strength should be seen today.
    {"rules.strong-infection-risk-with-back-pain.says", 0x38b82bb9, "Bei gespritzten Drogen, Dialyse oder einem liegenden Zugang sollten neue Rückenschmerzen jeder Stärke heute untersucht werden."},
    // With weak defences or after a needle at the spine, new back pain should be looked at.
    {"rules.spine-infection-risk-with-back-pain.says", 0x73d63ee6, "Bei schwacher Abwehr oder nach einem Nadelstich an der Wirbelsäule sollten neue Rückenschmerzen untersucht werden."},
    // With weak defences or after a needle at the spine, more than mild new back pain should be seen today.
    {"rules.spine-infection-risk-with-more-than-mild-pain.says", 0x51b8bc91, "Bei schwacher Abwehr oder nach einem Nadelstich an der Wirbelsäule sollten mehr als leichte neue Rückenschmerzen heute untersucht werden."},
    // With a raised risk of infection, more than mild new back pain should be looked at before exercise.
    {"rules.infection-risk-with-more-than-mild-pain.says", 0x41f57bbc, "Bei erhöhtem Infektionsrisiko sollten mehr als leichte neue Rückenschmerzen vor dem Üben untersucht werden."},
    // With two risks of infection, new back pain should be looked at before exercise.
    {"rules.two-infection-risks-with-back-pain.says", 0xcab3f592, "Bei zwei Infektionsrisiken sollten neue Rückenschmerzen vor dem Üben untersucht werden."},
    // With a raised risk of infection, growing pain in a hip, buttock or thigh should be seen today.
    {"rules.infection-risk-with-limb-pain.says", 0x30943568, "Bei erhöhtem Infektionsrisiko sollten zunehmende Schmerzen in Hüfte, Gesäß oder Oberschenkel heute untersucht werden."},
    // A hip that hurts to straighten, with illness or a sign or risk of infection, should be seen today.
    {"rules.hip-hurts-to-straighten.says", 0x6ffbee51, "Eine Hüfte, die beim Strecken schmerzt, sollte bei Krankheitsgefühl oder einem Zeichen oder Risiko einer Infektion heute untersucht werden."},
    // Severe hip pain that came within days, with fever, illness or a leg that cannot be stood on, needs help now.
    {"rules.hip-pain-in-days-with-illness.says", 0xef83563a, "Bei starken Hüftschmerzen, die innerhalb von Tagen kamen, mit Fieber, Krankheitsgefühl oder einem Bein, auf dem Sie nicht stehen können, brauchen Sie jetzt Hilfe."},
    // Skin that has lost its feeling over a spot that is ill, swollen or worse should be seen today.
    {"rules.numb-skin-with-illness.says", 0x1160d209, "Wenn die Haut über einer kranken, geschwollenen oder schlimmer gewordenen Stelle ihr Gefühl verloren hat, sollte das heute untersucht werden."},
    // Severe pain under numb skin, with illness or swelling, can be an infection that spreads fast.
    {"rules.numb-skin-with-illness-and-severe-pain.says", 0xf967941a, "Starke Schmerzen unter tauber Haut, mit Krankheitsgefühl oder Schwellung, können eine Infektion sein, die sich schnell ausbreitet."},
    // New pain high in the back that is severe and never lets go should be seen today.
    {"rules.grave-upper-back-pain.says", 0x6c050a28, "Neue Schmerzen weit oben im Rücken, die stark sind und nie nachlassen, sollten heute untersucht werden."},
    // Pain round the body like a belt, with a nerve sign, can be pressure on the spinal cord.
    {"rules.band-like-pain-with-nerve-sign.says", 0x22d8d38c, "Schmerzen wie ein Gürtel um den Körper, mit einem Nervenzeichen, können Druck auf das Rückenmark bedeuten."},
    // Pain round the body like a belt should be seen today after cancer.
    {"rules.band-like-pain-after-cancer.says", 0x40c6b4e7, "Schmerzen wie ein Gürtel um den Körper sollten nach Krebs heute untersucht werden."},
    // Pain every night should be seen today after cancer.
    {"rules.night-pain-every-night-after-cancer.says", 0xfca251de, "Schmerzen in jeder Nacht sollten nach Krebs heute untersucht werden."},
    // Pain in a thigh that is there every night should be looked at.
    {"rules.thigh-pain-every-night.says", 0x123eac9a, "Schmerzen in einem Oberschenkel, die jede Nacht da sind, sollten untersucht werden."},
    // Weight loss with fever, sweats or pain at night that nothing eases should be seen today.
    {"rules.weight-loss-with-night-pain-or-fever.says", 0x48df76d2, "Gewichtsverlust mit Fieber, Schwitzen oder Schmerzen in der Nacht, die nichts lindert, sollte heute untersucht werden."},
    // New pain between the shoulder blades, or in one spot high in the back, at this age or with another sign, should be looked at.
    {"rules.shoulder-blade-pain-with-another-sign.says", 0xf73e6408, "Neue Schmerzen zwischen den Schulterblättern oder an einer Stelle weit oben im Rücken, in diesem Alter oder mit einem weiteren Zeichen, sollten untersucht werden."},
    // New back pain with new tiredness should be looked at over 60, and from 50 with pain at night or in one spot.
    {"rules.tired-with-new-back-pain.says", 0x68341cd, "Neue Rückenschmerzen mit neuer Müdigkeit sollten über 60 untersucht werden, bei Schmerzen in der Nacht oder an einer Stelle schon ab 50."},
    // A pain unlike the earlier ones should be looked at.
    {"rules.new-kind-of-pain-after-earlier-episodes.says", 0x2749a19b, "Schmerzen, die anders sind als die früheren, sollten untersucht werden."},
    // Over 60 with a risk for a widened artery, sudden severe pain in back, side or tummy can be a leak.
    {"rules.artery-risk-with-sudden-severe-pain.says", 0x3fcb10e, "Über 60 und mit einem Risiko für eine erweiterte Schlagader können plötzliche starke Schmerzen in Rücken, Seite oder Bauch ein Leck bedeuten."},
    // Over 60 with a risk for a widened artery, such new pain in back, side or tummy should be seen today.
    {"rules.artery-risk-with-growing-pain.says", 0x3c706ab7, "Über 60 und mit einem Risiko für eine erweiterte Schlagader sollten solche neuen Schmerzen in Rücken, Seite oder Bauch heute untersucht werden."},
    // Over 60 with a risk for a widened artery, severe pain out of the blue, constant or unbearable should be seen today.
    {"rules.artery-risk-with-severe-pain-out-of-the-blue.says", 0x3502fcd8, "Über 60 und mit einem Risiko für eine erweiterte Schlagader sollten starke Schmerzen, die aus heiterem Himmel kommen, ständig da oder unerträglich sind, heute untersucht werden."},
    // Over 60 with a risk for a widened artery, new pain in tummy and back together should be seen today.
    {"rules.artery-risk-with-tummy-and-back-pain.says", 0x1e17d723, "Über 60 und mit einem Risiko für eine erweiterte Schlagader sollten neue Schmerzen in Bauch und Rücken zusammen heute untersucht werden."},
    // Such pain in tummy and back that is severe, grows or never changes can be a leaking artery.
    {"rules.artery-risk-with-grave-tummy-and-back-pain.says", 0xe9cbc34e, "Solche Schmerzen in Bauch und Rücken, die stark sind, zunehmen oder sich nie ändern, können eine undichte Schlagader bedeuten."},
    // Over 60 with a risk for a widened artery, new pain with a racing heart can be a leak.
    {"rules.artery-risk-with-racing-heart.says", 0x66af1360, "Über 60 und mit einem Risiko für eine erweiterte Schlagader können neue Schmerzen mit Herzrasen ein Leck bedeuten."},
    // Pain that comes only on walking, with a risk for narrowed arteries, should be looked at.
    {"rules.artery-risk-with-pain-on-walking.says", 0x50a62fe0, "Schmerzen, die nur beim Gehen kommen, sollten bei einem Risiko für verengte Schlagadern untersucht werden."},
    // A strong pulse in the tummy with new pain should be seen today.
    {"rules.pulsing-tummy-with-new-pain.says", 0xaa26eb2c, "Ein starker Puls im Bauch mit neuen Schmerzen sollte heute untersucht werden."},
    // A strong pulse in the tummy with such pain can be a leaking artery.
    {"rules.pulsing-tummy-with-grave-pain.says", 0x53ad8555, "Ein starker Puls im Bauch mit solchen Schmerzen kann eine undichte Schlagader bedeuten."},
    // Sudden severe pain of this kind should be seen today.
    {"rules.sudden-severe-pain-with-another-sign.says", 0x391abcb9, "Plötzliche starke Schmerzen dieser Art sollten heute untersucht werden."},
    // A cold sweat together with pain needs help now.
    {"rules.cold-sweat-with-pain.says", 0xc388810e, "Bei kaltem Schweiß zusammen mit Schmerzen brauchen Sie jetzt Hilfe."},
    // Leg pain that nothing explains and that grows, or a tender calf with either, can be a clot.
    {"rules.leg-pain-unexplained-and-growing.says", 0x2c661d98, "Beinschmerzen, die nichts erklärt und die zunehmen, oder eine druckempfindliche Wade mit einem von beidem können ein Blutgerinnsel bedeuten."},
    // A calf that began to hurt after long travel or days in bed can hold a clot, even where a pull explains it.
    {"rules.calf-strain-after-travel-or-bed-rest.says", 0x826e4424, "In einer Wade, die nach langer Reise oder Tagen im Bett zu schmerzen begann, kann ein Blutgerinnsel sitzen, auch wenn eine Zerrung den Schmerz erklärt."},
    // Calf pain with a risk for a clot should be looked at, even where a strain explains it.
    {"rules.clot-risk-with-calf-pain.says", 0x49c87ef8, "Wadenschmerzen sollten bei einem Risiko für ein Blutgerinnsel untersucht werden, auch wenn eine Zerrung sie erklärt."},
    // Growing calf pain with a risk for a clot should be seen today.
    {"rules.clot-risk-with-growing-calf-pain.says", 0x9be9d81e, "Zunehmende Wadenschmerzen sollten bei einem Risiko für ein Blutgerinnsel heute untersucht werden."},
    // A warm leg, or new veins, with pain or a risk for a clot should be seen today.
    {"rules.warm-leg-with-pain.says", 0x3b628c2, "Ein warmes Bein oder neue Venen, mit Schmerzen oder einem Risiko für ein Blutgerinnsel, sollten heute untersucht werden."},
    // Pain on breathing in should be looked at.
    {"rules.pain-on-breathing.says", 0xf54e149e, "Schmerzen beim Einatmen sollten untersucht werden."},
    // Pain on breathing in that came suddenly, or with fever or a racing heart, should be seen today.
    {"rules.pain-on-breathing-with-another-sign.says", 0xf0e47a45, "Schmerzen beim Einatmen, die plötzlich kamen oder mit Fieber oder Herzrasen, sollten heute untersucht werden."},
    // Pain on breathing in, with a sign or risk of a clot, can mean a clot in the lung.
    {"rules.pain-on-breathing-with-clot-risk.says", 0x9201537d, "Schmerzen beim Einatmen, mit einem Zeichen oder Risiko für ein Blutgerinnsel, können ein Blutgerinnsel in der Lunge bedeuten."},
    // A racing heart should be looked at.
    {"rules.racing-heart.says", 0xa3e5de5d, "Herzrasen sollte untersucht werden."},
    // A racing heart with a sore or swollen leg can mean a clot in the lung.
    {"rules.racing-heart-with-leg-sign.says", 0xe6c72039, "Herzrasen mit einem schmerzenden oder geschwollenen Bein kann ein Blutgerinnsel in der Lunge bedeuten."},
    // With a raised risk of bleeding, such new pain or bruising can be a bleed inside.
    {"rules.bleeding-risk-with-new-deep-pain.says", 0x5e08c1d3, "Bei erhöhtem Blutungsrisiko können solche neuen Schmerzen oder Blutergüsse eine innere Blutung bedeuten."},
    // With a raised risk of bleeding, a nerve sign should be seen today.
    {"rules.bleeding-risk-with-nerve-sign.says", 0x9c7695a6, "Bei erhöhtem Blutungsrisiko sollte ein Nervenzeichen heute untersucht werden."},
    // With a raised risk of bleeding, a nerve sign that grows or came suddenly can mean a bleed at the spine.
    {"rules.bleeding-risk-with-growing-nerve-sign.says", 0x4f2e34eb, "Bei erhöhtem Blutungsrisiko kann ein Nervenzeichen, das zunimmt oder plötzlich kam, eine Blutung an der Wirbelsäule bedeuten."},
    // With a raised risk of bleeding, new back pain that came suddenly or grows should be seen today.
    {"rules.bleeding-risk-with-growing-back-pain.says", 0xdf54d55, "Bei erhöhtem Blutungsrisiko sollten neue Rückenschmerzen, die plötzlich kamen oder zunehmen, heute untersucht werden."},
    // Severe tummy pain together with this needs help now.
    {"rules.severe-tummy-pain-with-another-sign.says", 0x718f3075, "Bei starken Bauchschmerzen in Verbindung damit brauchen Sie jetzt Hilfe."},
    // Tummy pain that goes through to the back, together with this, needs help now.
    {"rules.pain-through-to-the-back-with-another-sign.says", 0xb9362084, "Bei Bauchschmerzen, die bis in den Rücken gehen, in Verbindung damit, brauchen Sie jetzt Hilfe."},
    // Tummy and back pain while using such an injection should be looked at.
    {"rules.injection-with-tummy-and-back-pain.says", 0xe0b3ec, "Schmerzen in Bauch und Rücken, während Sie eine solche Spritze anwenden, sollten untersucht werden."},
    // Such tummy and back pain while using this injection should be seen today.
    {"rules.injection-with-grave-tummy-and-back-pain.says", 0xcdb36a90, "Solche Schmerzen in Bauch und Rücken, während Sie diese Spritze anwenden, sollten heute untersucht werden."},
    // New pain in the side with illness, sickness or a change of the urine, or after a birth, should be seen today.
    {"rules.side-pain-with-illness-or-urine-sign.says", 0x16012e5f, "Neue Schmerzen in der Seite mit Krankheitsgefühl, Erbrechen oder verändertem Urin oder nach einer Geburt sollten heute untersucht werden."},
    // Pain in the side with fever in pregnancy needs help now.
    {"rules.side-pain-with-fever-in-pregnancy.says", 0x393a0c36, "Bei Schmerzen in der Seite mit Fieber in der Schwangerschaft brauchen Sie jetzt Hilfe."},
    // Severe pain that comes in waves should be seen today.
    {"rules.severe-waves-of-pain.says", 0x787d34ae, "Starke Schmerzen, die in Wellen kommen, sollten heute untersucht werden."},
    // Blood in the urine together with this should be seen today.
    {"rules.blood-in-urine-with-another-sign.says", 0xe580d450, "Blut im Urin in Verbindung damit sollte heute untersucht werden."},
    // Being sick again and again with new pain should be seen today.
    {"rules.vomiting-with-new-pain.says", 0x74504be5, "Wiederholtes Erbrechen mit neuen Schmerzen sollte heute untersucht werden."},
    // Being sick or faint on long steroids can mean that the body lacks them.
    {"rules.vomiting-or-faint-on-long-steroids.says", 0xc02652f4, "Erbrechen oder Ohnmachtsgefühl bei langer Einnahme von Kortison kann bedeuten, dass dem Körper Kortison fehlt."},
    // No stool and no wind, with sickness or severe pain, can be a blocked bowel.
    {"rules.bowel-blockage-signs.says", 0x9f308176, "Kein Stuhlgang und keine Winde, mit Erbrechen oder starken Schmerzen, können einen Darmverschluss bedeuten."},
    // New tummy pain in a possible pregnancy or in the weeks after a birth should be seen today.
    {"rules.perhaps-pregnant-with-tummy-pain.says", 0x80c2c0a1, "Neue Bauchschmerzen bei einer möglichen Schwangerschaft oder in den Wochen nach einer Geburt sollten heute untersucht werden."},
    // In a possible pregnancy, pain at the tip of a shoulder, or tummy pain with this, can be bleeding inside.
    {"rules.perhaps-pregnant-with-grave-sign.says", 0x5c84e472, "Bei einer möglichen Schwangerschaft können Schmerzen an der Schulterspitze, oder Bauchschmerzen in Verbindung damit, eine innere Blutung bedeuten."},
    // Pain at the tip of a shoulder after a blow can be bleeding inside.
    {"rules.blow-with-pain-at-shoulder-tip.says", 0x4b7ccb5a, "Schmerzen an der Schulterspitze nach einem Schlag können eine innere Blutung bedeuten."},
    // A thigh or buttock hard with swelling, together with this, can be pressure that cuts off the blood.
    {"rules.hard-thigh-with-grave-sign.says", 0x17431463, "Ein Oberschenkel oder Gesäß, hart und geschwollen, kann in Verbindung damit Druck bedeuten, der die Blutzufuhr abschneidet."},
    // Pain in a limb that was lain on for hours should be seen today.
    {"rules.lay-long-on-a-limb.says", 0x4a32e262, "Schmerzen in einem Arm oder Bein, auf dem Sie stundenlang lagen, sollten heute untersucht werden."},
    // Severe pain, numbness or dark urine after lying on a limb for hours needs help now.
    {"rules.lay-long-on-a-limb-with-grave-sign.says", 0x10ef545, "Bei starken Schmerzen, Taubheit oder dunklem Urin nach stundenlangem Liegen auf einem Arm oder Bein brauchen Sie jetzt Hilfe."},
    // Pain in a limb that is severe and far worse than the injury explains, or swollen, should be seen today.
    {"rules.worse-than-explained-with-swelling.says", 0xe18045de, "Schmerzen in einem Arm oder Bein, die stark und weit schlimmer sind, als die Verletzung erklärt, oder mit Schwellung, sollten heute untersucht werden."},
    // Severe pain in a limb, far worse than an injury or effort explains, can be pressure that cuts off the blood.
    {"rules.worse-than-explained-with-injury-or-numbness.says", 0x78e44d30, "Starke Schmerzen in einem Arm oder Bein, weit schlimmer, als eine Verletzung oder Anstrengung erklärt, können Druck bedeuten, der die Blutzufuhr abschneidet."},
    // Pain far worse than anything explains, with illness, can be an infection that spreads fast.
    {"rules.worse-than-explained-with-illness.says", 0xa4853375, "Schmerzen, die weit schlimmer sind, als irgendetwas erklärt, mit Krankheitsgefühl, können eine Infektion sein, die sich schnell ausbreitet."},
    // Severe muscle pain after unusual exercise can mean that muscle breaks down; a blood test tells.
    {"rules.sore-muscles-with-severe-pain.says", 0x61c93108, "Starke Muskelschmerzen nach ungewohntem Training können bedeuten, dass Muskelgewebe zerfällt; ein Bluttest zeigt es."},
    // Swollen muscles with severe pain after exercise can mean that muscle breaks down.
    {"rules.swollen-muscles-with-severe-pain.says", 0xc31c08fc, "Geschwollene Muskeln mit starken Schmerzen nach dem Training können bedeuten, dass Muskelgewebe zerfällt."},
    // Swollen muscles that get worse or are very weak after exercise may be breaking down: be seen today.
    {"rules.swollen-muscles-worse-or-weak.says", 0xddedecbd, "Geschwollene Muskeln, die nach dem Training schlimmer werden oder sehr schwach sind, zerfallen vielleicht: Lassen Sie sich heute untersuchen."},
    // Very weak and painful muscles after exercise should be seen today.
    {"rules.weak-muscles-with-severe-pain.says", 0xac9798cf, "Sehr schwache und schmerzende Muskeln nach dem Training sollten heute untersucht werden."},
    // Dark or little urine with sore or weak muscles can mean that muscle breaks down and harms the kidneys.
    {"rules.dark-urine-with-muscle-pain.says", 0x72e81fae, "Dunkler oder wenig Urin mit schmerzenden oder schwachen Muskeln kann bedeuten, dass Muskelgewebe zerfällt und den Nieren schadet."},
    // A leg that suddenly cannot be stood on, together with this, can be a broken or infected hip.
    {"rules.no-weight-with-hip-sign.says", 0x4bd0e028, "Ein Bein, auf dem Sie plötzlich nicht stehen können, kann in Verbindung damit eine gebrochene oder infizierte Hüfte bedeuten."},
    // Soon after a birth, such pain with a leg that cannot be stood on can be an infected joint.
    {"rules.no-weight-after-birth.says", 0x2cb5efa5, "Bald nach einer Geburt können solche Schmerzen mit einem Bein, auf dem Sie nicht stehen können, ein infiziertes Gelenk bedeuten."},
    // On bone tablets, thigh or groin pain can come from a crack in the thigh bone.
    {"rules.bone-tablets-with-thigh-pain.says", 0xcdede1f6, "Bei Knochentabletten können Schmerzen in Oberschenkel oder Leiste von einem Riss im Oberschenkelknochen kommen."},
    // On bone tablets, thigh or groin pain on walking can come from a crack that is about to break.
    {"rules.bone-tablets-with-pain-on-walking.says", 0xa3a3c954, "Bei Knochentabletten können Schmerzen in Oberschenkel oder Leiste beim Gehen von einem Riss kommen, der kurz vor dem Bruch steht."},
    // Groin pain with a stiff hip comes more often from the hip joint than from the hamstrings.
    {"rules.stiff-hip-with-groin-pain.says", 0xd3ad6f42, "Leistenschmerzen mit einer steifen Hüfte kommen öfter vom Hüftgelenk als von den hinteren Oberschenkelmuskeln."},
    // Such an injury with bruising, weakness or trouble sitting may be a tendon torn off the bone.
    {"rules.pulled-apart-with-tear-sign.says", 0x9fd7dbc2, "Hinter einer solchen Verletzung mit Bluterguss, Schwäche oder Mühe beim Sitzen kann eine Sehne stecken, die vom Knochen abgerissen ist."},
    // In young people such an injury can pull off a piece of the sit bone.
    {"rules.young-with-forced-leg-or-sit-bone-pain.says", 0xeb24c4cf, "Bei jungen Menschen kann eine solche Verletzung ein Stück vom Sitzbein abreißen."},
    // Where bones may be weak, new back pain after a twist should be looked at before exercise.
    {"rules.strain-with-weak-bone.says", 0xdd513530, "Wo die Knochen schwach sein können, sollten neue Rückenschmerzen nach einer Verdrehung vor dem Üben untersucht werden."},
    // At this age back pain of this kind for over two weeks can come from a stressed bone.
    {"rules.young-back-that-hurts-leaning-back.says", 0x82fd2bb7, "In diesem Alter können Rückenschmerzen dieser Art über mehr als zwei Wochen von einem überlasteten Knochen kommen."},
    // At this age a back that hurts and very tight legs are looked at before any stretching.
    {"rules.young-back-with-tight-legs.says", 0xe44c4023, "In diesem Alter werden ein schmerzender Rücken und sehr verspannte Beine vor jedem Dehnen untersucht."},
    // At this age back pain for over four weeks should be looked at.
    {"rules.young-back-for-weeks.says", 0x2e2d3c69, "In diesem Alter sollten Rückenschmerzen über mehr als vier Wochen untersucht werden."},
    // At this age pain with fever, an odd walk, a nerve sign or nights that nothing eases should be seen today.
    {"rules.young-with-grave-sign.says", 0xd3989ed3, "In diesem Alter sollten Schmerzen mit Fieber, auffälligem Gang, einem Nervenzeichen oder Nächten, in denen nichts hilft, heute untersucht werden."},
    // Falls or unsteadiness at this age should be looked at, since much can be done about them.
    {"rules.falls-at-an-older-age.says", 0x997d1b98, "Stürze oder Unsicherheit auf den Beinen sollten in diesem Alter untersucht werden, denn man kann viel dagegen tun."},
    // Over 60 with a risk for a widened artery, sudden pain in back, side or tummy should be seen today.
    {"rules.artery-risk-with-sudden-pain.says", 0x709ff8c1, "Über 60 und mit einem Risiko für eine erweiterte Schlagader sollten plötzliche Schmerzen in Rücken, Seite oder Bauch heute untersucht werden."},
    // At this age, with a risk for a widened artery, severe new pain in side or tummy should be seen today.
    {"rules.artery-risk-with-severe-side-or-tummy-pain.says", 0x5d94926b, "In diesem Alter und mit einem Risiko für eine erweiterte Schlagader sollten starke neue Schmerzen in Seite oder Bauch heute untersucht werden."},
    // At this age, sudden severe pain with a risk for a widened artery should be seen today.
    {"rules.artery-partner-with-sudden-severe-pain.says", 0x7d6a855d, "In diesem Alter sollten plötzliche starke Schmerzen mit einem Risiko für eine erweiterte Schlagader heute untersucht werden."},
    // Sudden pain high in the back should be seen today.
    {"rules.sudden-pain-high-in-the-back.says", 0xfc792bc9, "Plötzliche Schmerzen weit oben im Rücken sollten heute untersucht werden."},
    // Sudden pain high in the back, together with this, can be a torn artery.
    {"rules.sudden-pain-high-in-the-back-with-grave-sign.says", 0xc1fb2081, "Plötzliche Schmerzen weit oben im Rücken können in Verbindung damit eine gerissene Schlagader bedeuten."},
    // At this age, with a risk for the main artery, sudden pain high in the back unlike any before can be a tear.
    {"rules.sudden-new-kind-of-pain-high-in-the-back.says", 0xbc39e2ee, "In diesem Alter und mit einem Risiko für die Hauptschlagader können plötzliche Schmerzen weit oben im Rücken, anders als alle zuvor, einen Riss bedeuten."},
    // Pain at the tip of a shoulder, sudden or with tummy pain or dizziness, can be bleeding inside, also before a pregnancy is known.
    {"rules.shoulder-tip-pain-with-another-sign.says", 0x3d74cb26, "Schmerzen genau an der Schulterspitze, plötzlich oder mit Bauchschmerzen oder Schwindel, können eine Blutung im Inneren bedeuten, auch bevor eine Schwangerschaft bekannt ist."},
    // In a possible pregnancy, new pain with dizziness should be seen today.
    {"rules.perhaps-pregnant-and-dizzy.says", 0xe351eee6, "Bei einer möglichen Schwangerschaft sollten neue Schmerzen mit Schwindel heute untersucht werden."},
    // With injected drugs, dialysis or a line, back pain should be looked at before exercise, however old it is.
    {"rules.strong-infection-risk-with-old-back-pain.says", 0xdde5ab59, "Bei gespritzten Drogen, Dialyse oder einem liegenden Zugang sollten Rückenschmerzen vor dem Üben untersucht werden, egal wie lange sie schon da sind."},
    // With injected drugs, dialysis or a line, back pain that has changed should be seen today.
    {"rules.strong-infection-risk-with-changed-back-pain.says", 0x5429f68, "Bei gespritzten Drogen, Dialyse oder einem liegenden Zugang sollten Rückenschmerzen, die sich verändert haben, heute untersucht werden."},
    // With such a risk of infection, new pain in a hip, buttock or thigh should be looked at before exercise.
    {"rules.infection-risk-with-new-limb-pain.says", 0x3147c8a, "Bei einem solchen Infektionsrisiko sollten neue Schmerzen in Hüfte, Gesäß oder Oberschenkel vor dem Üben untersucht werden."},
    // After a bone that broke easily, new back pain should be looked at before exercise.
    {"rules.broke-easily-with-new-back-pain.says", 0x5b299626, "Nach einem Knochenbruch ohne großen Anlass sollten neue Rückenschmerzen vor dem Üben untersucht werden."},
    // Where bones are weak, back pain that came suddenly should be seen today.
    {"rules.weak-spine-with-sudden-pain.says", 0xc45a01fb, "Bei schwachen Knochen sollten Rückenschmerzen, die plötzlich kamen, heute untersucht werden."},
    // A fused spine can break from a twist or a fall, or from one that nobody noticed.
    {"rules.stiff-spine-with-a-twist.says", 0x5dfc9fdb, "Eine versteifte Wirbelsäule kann durch eine Verdrehung oder einen Sturz brechen, auch wenn niemand die Verdrehung oder den Sturz bemerkt hat."},
    // At this age groin pain and a limp that are severe, came suddenly or after a fall can be a cracked hip.
    {"rules.groin-pain-and-limp-after-falls.says", 0xc68be38e, "In diesem Alter können Leistenschmerzen und Hinken, die stark sind oder plötzlich oder nach einem Sturz kamen, eine angebrochene Hüfte bedeuten."},
    // Calf pain after a clot, plaster, bed rest, an operation or a birth, or in pregnancy, can be a clot: be seen today.
    {"rules.grave-clot-risk-with-calf-pain.says", 0xdb8af87, "Wadenschmerzen nach Blutgerinnsel, Gips, Bettruhe, Operation oder Geburt oder in der Schwangerschaft können ein Blutgerinnsel bedeuten: Lassen Sie sich heute untersuchen."},
    // Unsteadiness with a nerve sign in a leg should be seen today.
    {"rules.unsteady-with-a-nerve-sign.says", 0xe52c2ec9, "Unsicherheit auf den Beinen mit einem Nervenzeichen in einem Bein sollte heute untersucht werden."},
    // Unsteadiness with several falls should be looked at before exercise.
    {"rules.unsteady-with-falls.says", 0xa577f417, "Unsicherheit auf den Beinen mit mehreren Stürzen sollte vor dem Üben untersucht werden."},
    // Groin or thigh pain after a jump in training or too little food can come from an overloaded bone.
    {"rules.low-energy-with-groin-or-thigh-pain.says", 0x1fc471de, "Schmerzen in Leiste oder Oberschenkel nach sprunghaft gesteigertem Training oder zu wenig Essen können von einem überlasteten Knochen kommen."},
    // Groin pain after long steroids can come from the hip bone.
    {"rules.long-steroids-with-groin-pain.says", 0x388e7b9f, "Leistenschmerzen nach langer Einnahme von Kortison können vom Hüftknochen kommen."},
    // New pain between the shoulder blades after a heart attack, a stroke or a blocked artery should be seen today.
    {"rules.shoulder-blade-pain-after-artery-trouble.says", 0xbb49e558, "Neue Schmerzen zwischen den Schulterblättern nach Herzinfarkt, Schlaganfall oder verschlossener Schlagader sollten heute untersucht werden."},
    // Pain in back, tummy or side that began suddenly, or comes in waves, should be looked at before exercise.
    {"rules.sudden-new-pain.says", 0xcd217e34, "Schmerzen in Rücken, Bauch oder Seite, die plötzlich begonnen haben oder in Wellen kommen, sollten vor dem Üben untersucht werden."},
    // Sudden pain in tummy and groin together should be seen today.
    {"rules.sudden-tummy-and-groin-pain.says", 0xdfca33f5, "Plötzliche Schmerzen in Bauch und Leiste zusammen sollten heute untersucht werden."},
    // With a raised risk of infection, new pain should be looked at before exercise.
    {"rules.merged-infection-risk-with-new-pain.says", 0x174c6d2d, "Bei erhöhtem Infektionsrisiko sollten neue Schmerzen vor dem Üben untersucht werden."},
    // With such a risk of infection, pain with drenching sweats at night should be seen today, however old it is.
    {"rules.infection-risk-with-night-sweats.says", 0x25fcbd70, "Bei einem solchen Infektionsrisiko sollten Schmerzen mit durchnässendem Schwitzen in der Nacht heute untersucht werden, egal wie lange sie schon da sind."},
    // New pain in somebody who still feels ill after a fever should be looked at before exercise.
    {"rules.ill-after-a-fever.says", 0x8df14519, "Neue Schmerzen bei jemandem, der sich nach einem Fieber noch krank fühlt, sollten vor dem Üben untersucht werden."},
    // With thin bones, new back pain that is more than mild or sits in one spot should be looked at before exercise.
    {"rules.thin-bones-with-new-back-pain.says", 0x4a288a24, "Bei dünnen Knochen sollten neue Rückenschmerzen, die mehr als leicht sind oder an einer Stelle sitzen, vor dem Üben untersucht werden."},
    // Where bones are weak, sudden pain in groin or buttock can be a cracked hip or pelvis.
    {"rules.weak-bone-with-sudden-hip-pain.says", 0x79697add, "Bei schwachen Knochen können plötzliche Schmerzen in Leiste oder Gesäß eine angebrochene Hüfte oder ein angebrochenes Becken bedeuten."},
    // With such a risk for a clot, new pain in groin, buttock or thigh should be looked at before exercise.
    {"rules.clot-risk-with-new-pain-at-the-top-of-a-leg.says", 0xdd6b730b, "Bei einem solchen Risiko für ein Blutgerinnsel sollten neue Schmerzen in Leiste, Gesäß oder Oberschenkel vor dem Üben untersucht werden."},
    // With such a risk for a clot, one leg that has become tight should be looked at before exercise.
    {"rules.clot-risk-with-one-leg-newly-tight.says", 0x9336eb66, "Bei einem solchen Risiko für ein Blutgerinnsel sollte ein Bein, das neu verspannt ist, vor dem Üben untersucht werden."},
    // Unsteadiness with pain high in the back should be looked at before exercise.
    {"rules.unsteady-with-pain-high-in-the-back.says", 0xdd299f8, "Unsicherheit auf den Beinen mit Schmerzen weit oben im Rücken sollte vor dem Üben untersucht werden."},
    // Pain round the body like a belt should be seen today where walking has changed.
    {"rules.band-like-pain-with-changed-walk.says", 0xd38f52db, "Schmerzen wie ein Gürtel um den Körper sollten heute untersucht werden, wenn sich das Gehen verändert hat."},
    // With cancer in a bone, new back pain should be seen today.
    {"rules.cancer-in-bone-with-new-back-pain.says", 0xd2c171a4, "Bei Krebs in einem Knochen sollten neue Rückenschmerzen heute untersucht werden."},
    // Unsteadiness with stiff legs should be looked at.
    {"rules.unsteady-and-stiff.says", 0xa7834fc7, "Unsicherheit auf den Beinen mit steifen Beinen sollte untersucht werden."},
    // Over 60, new side pain in waves or with groin pain can come from the main artery, and should be seen today.
    {"rules.waves-of-side-pain-at-an-older-age.says", 0xb7d4e55d, "Über 60 können neue Schmerzen in der Seite, in Wellen oder mit Leistenschmerzen, von der Hauptschlagader kommen und sollten heute untersucht werden."},
    // At this age sudden pain in side or tummy, out of the blue or the same in any position should be seen today.
    {"rules.sudden-pain-at-an-older-age.says", 0x41a785fd, "In diesem Alter sollten plötzliche Schmerzen in Seite oder Bauch, aus heiterem Himmel oder in jeder Haltung gleich, heute untersucht werden."},
    // With a known aneurysm, new pain in groin or buttock, or a nerve sign in a leg, should be seen today.
    {"rules.known-aneurysm-with-leg-or-groin-sign.says", 0xe8acee9, "Bei einem bekannten Aneurysma sollten neue Schmerzen in Leiste oder Gesäß oder ein Nervenzeichen in einem Bein heute untersucht werden."},
    // With a known aneurysm, severe or sudden pain in groin, buttock or thigh can mean that it leaks.
    {"rules.known-aneurysm-with-grave-groin-pain.says", 0xcb64a6cd, "Bei einem bekannten Aneurysma können starke oder plötzliche Schmerzen in Leiste, Gesäß oder Oberschenkel bedeuten, dass es undicht ist."},
    // New pain between the shoulder blades that is unbearable, or with a racing heart or tummy pain, should be seen today.
    {"rules.shoulder-blade-pain-with-grave-sign.says", 0x1f275d84, "Neue Schmerzen zwischen den Schulterblättern, die unerträglich sind oder mit Herzrasen oder Bauchschmerzen, sollten heute untersucht werden."},
    // At this age, with a risk for the main artery, severe pain here unlike any before can be a torn artery.
    {"rules.severe-new-pain-between-shoulder-blades.says", 0xfa930fe2, "In diesem Alter und mit einem Risiko für die Hauptschlagader können starke Schmerzen hier, anders als alle zuvor, eine gerissene Schlagader bedeuten."},
    // In a possible pregnancy, strong waves of pain in the side should be heard of by the maternity team today.
    {"rules.waves-of-pain-in-pregnancy.says", 0x60ba3c5a, "Bei einer möglichen Schwangerschaft sollte das Team der Geburtsklinik heute von starken Schmerzwellen in der Seite erfahren."},
    // In a possible pregnancy, new pain in the side or under the ribs should be heard of by the maternity team today.
    {"rules.side-pain-in-pregnancy.says", 0xf588b100, "Bei einer möglichen Schwangerschaft sollte das Team der Geburtsklinik heute von neuen Schmerzen in der Seite oder unter den Rippen erfahren."},
    // In a possible pregnancy, severe pain in the side or under the ribs needs help now.
    {"rules.severe-side-pain-in-pregnancy.says", 0x83e22bde, "Bei einer möglichen Schwangerschaft brauchen Sie bei starken Schmerzen in der Seite oder unter den Rippen jetzt Hilfe."},
    // New pain in groin or thigh with a replaced hip should be seen today.
    {"rules.joint-replacement-with-new-hip-pain.says", 0xb63ecd20, "Neue Schmerzen in Leiste oder Oberschenkel sollten bei einer künstlichen Hüfte heute untersucht werden."},
    // New buttock pain with a replaced hip should be looked at before exercise.
    {"rules.joint-replacement-with-new-buttock-pain.says", 0xc866f2bb, "Neue Schmerzen im Gesäß sollten bei einer künstlichen Hüfte vor dem Üben untersucht werden."},
    // A racing heart after an operation, with new calf pain or sudden trouble in a leg, should be seen today.
    {"rules.racing-heart-with-clot-sign.says", 0xb62acc5d, "Herzrasen nach einer Operation, mit neuen Wadenschmerzen oder mit plötzlichen Beschwerden in einem Bein, sollte heute untersucht werden."},
    // New calf pain with pain on breathing in, or a racing heart and a risk, can mean that a clot has reached the lung.
    {"rules.calf-pain-with-breath-sign.says", 0x937d7a72, "Neue Wadenschmerzen mit Schmerzen beim Einatmen oder mit Herzrasen und einem Risiko können bedeuten, dass ein Blutgerinnsel die Lunge erreicht hat."},
    // At this age new pain in groin or buttock that came suddenly or after a fall or twist should be looked at.
    {"rules.hip-or-pelvis-pain-at-an-older-age.says", 0xbc8c1377, "In diesem Alter sollten neue Schmerzen in Leiste oder Gesäß, die plötzlich oder nach einem Sturz oder einer Verdrehung kamen, untersucht werden."},
    // In a child or teenager, new groin pain, or weeks of it in groin or thigh, can come from a slipped hip.
    {"rules.child-with-groin-pain.says", 0x2c828154, "Bei einem Kind oder Jugendlichen können neue Leistenschmerzen oder wochenlange Schmerzen in Leiste oder Oberschenkel von einem abgerutschten Hüftkopf kommen."},
    // A leg that turned weak or numb all at once should be seen today.
    {"rules.sudden-weak-or-numb-leg.says", 0x168828fb, "Ein Bein, das auf einmal schwach oder taub wurde, sollte heute untersucht werden."},
    // Sudden calf pain with a weak or numb leg can mean that the leg gets no blood.
    {"rules.sudden-weak-or-numb-leg-with-calf-pain.says", 0xfbfd0e13, "Plötzliche Wadenschmerzen mit einem schwachen oder tauben Bein können bedeuten, dass das Bein kein Blut bekommt."},
    // Sudden calf pain at this age, or after artery trouble, can mean that the leg gets too little blood.
    {"rules.sudden-calf-pain-with-artery-risk.says", 0x95367f67, "Plötzliche Wadenschmerzen in diesem Alter, oder nach einer Erkrankung der Schlagadern, können bedeuten, dass das Bein zu wenig Blut bekommt."},
    // A leg that gives way, with a changed walk or clumsy hands, needs help now.
    {"rules.leg-gives-way-with-hand-or-walk-sign.says", 0xa0c4b056, "Wenn ein Bein einknickt und sich der Gang verändert hat oder die Hände ungeschickt sind, brauchen Sie jetzt Hilfe."},
    // A leg that newly gives way, with such a risk or all at once, should be seen today.
    {"rules.leg-gives-way-with-grave-risk.says", 0x9688b46e, "Ein Bein, das neuerdings einknickt, sollte bei einem solchen Risiko, oder wenn es auf einmal begann, heute untersucht werden."},
    // New pain in side or tummy at this age, or severe, out of the blue or with a racing heart, should be looked at before exercise.
    {"rules.new-trunk-pain-at-an-older-age.says", 0x61688f2b, "Neue Schmerzen in Seite oder Bauch in diesem Alter, oder solche, die stark sind, aus heiterem Himmel kommen oder mit Herzrasen, sollten vor dem Üben untersucht werden."},
    // Over 60 with a risk for a widened artery, new pain with dizziness should be seen today.
    {"rules.artery-risk-with-new-pain-and-dizzy.says", 0x1e94a9ef, "Über 60 und mit einem Risiko für eine erweiterte Schlagader sollten neue Schmerzen mit Schwindel heute untersucht werden."},
    // Fever in somebody at risk or under 16, with a racing heart, weakness or a nerve sign, should be seen today.
    {"rules.fever-with-grave-risk.says", 0x6e2fd73f, "Fieber bei Menschen mit einem Risiko oder unter 16 oder mit Herzrasen, Schwäche oder einem Nervenzeichen sollte heute untersucht werden."},
    // With a risk of infection, feeling ill or a new nerve sign in a leg should be seen today.
    {"rules.ill-or-leg-sign-with-infection-risk.says", 0x5e9d4955, "Bei einem Infektionsrisiko sollten Krankheitsgefühl oder ein neues Nervenzeichen in einem Bein heute untersucht werden."},
    // Burning urine with fever or illness, or in pregnancy, should be seen today.
    {"rules.burning-urine-with-illness-or-pregnancy.says", 0x9afb63d, "Brennen beim Wasserlassen mit Fieber oder Krankheitsgefühl oder in der Schwangerschaft sollte heute untersucht werden."},
    // New tummy pain with a hip that hurts to straighten should be seen today.
    {"rules.tummy-pain-and-a-hip-that-hurts-to-straighten.says", 0x3e90bc64, "Neue Bauchschmerzen mit einer Hüfte, die beim Strecken schmerzt, sollten heute untersucht werden."},
    // Being sick again and again with diabetes should be seen today.
    {"rules.diabetes-with-vomiting.says", 0xb374755e, "Wiederholtes Erbrechen bei Diabetes sollte heute untersucht werden."},
    // A weak or numb leg after an injury to the back, or with a new curve, should be seen today.
    {"rules.injury-or-new-curve-with-a-weak-or-numb-leg.says", 0x9f430cbb, "Ein schwaches oder taubes Bein nach einer Verletzung des Rückens oder mit einer neuen Krümmung sollte heute untersucht werden."},
    // Weakness or numbness in several places at once should be seen today.
    {"rules.weak-all-over-with-numb-hands-or-legs.says", 0xbe0365f, "Schwäche oder Taubheit an mehreren Stellen zugleich sollte heute untersucht werden."},
    // At this age pain in groin or thigh with a limp can come from a slipped hip, and should be seen today.
    {"rules.young-hip-with-a-limp.says", 0xeda0ef9f, "In diesem Alter können Schmerzen in Leiste oder Oberschenkel mit Hinken von einem abgerutschten Hüftkopf kommen und sollten heute untersucht werden."},
    // A possible clot in the leg should be checked today.
    {"rules.clot-suspected.says", 0x1e755fab, "Ein mögliches Blutgerinnsel im Bein sollte heute untersucht werden."},
    // A possible crack in a bone: stop running and jumping until somebody has looked at it, today if walking hurts.
    {"rules.bone-stress-suspected.says", 0xc83e158c, "Ein möglicher Riss in einem Knochen: Laufen und springen Sie nicht, bis ihn jemand untersucht hat, heute noch, wenn Gehen schmerzt."},
    // A possible large tear should be looked at soon.
    {"rules.large-tear-suspected.says", 0x51a076e0, "Ein möglicher großer Riss sollte bald untersucht werden."},
    // With cancer, ask your team before any exercise; get help now for weakness, numbness, or bladder or bowel changes.
    {"rules.cancer-in-bone.says", 0xbb662, "Fragen Sie bei Krebs vor jeder Übung Ihr Behandlungsteam; holen Sie jetzt Notfallhilfe bei Schwäche, Taubheitsgefühl oder Veränderungen an Blase oder Darm."},
    // Somebody who knows you should help to choose the movements for this.
    {"rules.condition-to-discuss.says", 0xad200272, "Jemand, der Sie kennt, sollte helfen, die Bewegungen dafür zu wählen."},
    // Very high blood pressure should be looked at before any exercise.
    {"rules.very-high-blood-pressure.says", 0xa6d9dbf2, "Sehr hoher Blutdruck sollte vor jeder Übung untersucht werden."},
    // Nerve symptoms in one leg often settle, yet somebody should look at them within days.
    {"rules.leg-nerve-symptom-stable.says", 0x84a78eca, "Nervenbeschwerden in einem Bein bessern sich oft, doch jemand sollte sie in den nächsten Tagen untersuchen."},
    // A weak leg, or a numb or weak foot, should be examined before you load it.
    {"rules.leg-weak-or-foot-numb.says", 0xd5ff06f9, "Ein schwaches Bein oder ein tauber oder schwacher Fuß sollte vor jeder Belastung untersucht werden."},
    // A leg that is newly weak, or a foot newly numb or weak, should be seen today.
    {"rules.newly-weak-leg.says", 0xd3e4cff2, "Ein neuerdings schwaches Bein oder ein neuerdings tauber oder schwacher Fuß sollte heute untersucht werden."},
    // Nerve symptoms in a leg that are getting worse should be seen today.
    {"rules.leg-nerve-symptom-getting-worse.says", 0x292d6c52, "Nervenbeschwerden in einem Bein, die schlimmer werden, sollten heute untersucht werden."},
    // Pain that moves down the leg as you bend may come from the back.
    {"rules.bending-moves-pain-down-leg.says", 0xbaa53660, "Schmerzen, die beim Bücken das Bein hinunterwandern, können vom Rücken kommen."},
    // Pain, not only tightness, at the back of the thigh that limits bending may come from the back.
    {"rules.thigh-pain-with-stiff-bending.says", 0xb2a8a1c5, "Schmerzen, nicht nur Verspannung, an der Rückseite des Oberschenkels, die das Bücken begrenzen, können vom Rücken kommen."},
    // A straight leg that rises 30 degrees or less is rarely stopped by the hamstrings alone.
    {"rules.leg-cannot-be-raised.says", 0x5a68eca, "Wenn sich das gestreckte Bein nur 30 Grad oder weniger heben lässt, liegt das selten allein an den hinteren Oberschenkelmuskeln."},
    // A limp or pain on walking should be looked at.
    {"rules.limp-or-pain-on-walking.says", 0xd21aabd0, "Hinken oder Schmerzen beim Gehen sollten untersucht werden."},
    // Wide bruising, a gap, weakness on bending the knee or being unable to sit on it should be looked at.
    {"rules.tear-sign-alone.says", 0xbc09d5ec, "Ein großer Bluterguss, eine Lücke, Schwäche beim Beugen des Knies, oder Sie können nicht darauf sitzen: Das sollte untersucht werden."},
    // Two signs of a larger tear together should be looked at soon.
    {"rules.two-tear-signs.says", 0x655da6b8, "Zwei Zeichen für einen größeren Riss zusammen sollten bald untersucht werden."},
    // Leg pain that nothing explains should be looked at.
    {"rules.calf-tender-or-leg-pain-unexplained.says", 0x2b2550a8, "Beinschmerzen, die nichts erklärt, sollten untersucht werden."},
    // Pain that keeps getting worse should be looked at.
    {"rules.getting-worse.says", 0x32bdd2af, "Schmerzen, die immer schlimmer werden, sollten untersucht werden."},
    // An unsteady walk or clumsy hands that get worse can mean growing pressure on the spinal cord.
    {"rules.cord-sign-getting-worse.says", 0x320b5f79, "Ein unsicherer Gang oder ungeschickte Hände, die schlimmer werden, können zunehmenden Druck auf das Rückenmark bedeuten."},
    // A foot that cannot be lifted and gets worse can mean growing pressure on a nerve.
    {"rules.foot-drop-getting-worse.says", 0x65711b42, "Ein Fuß, der sich nicht heben lässt und schlimmer wird, kann zunehmenden Druck auf einen Nerv bedeuten."},
    // Dizziness with a new unsteady walk, weakness, numbness or a change in vision needs help now.
    {"rules.dizzy-and-unsteady.says", 0xed46377e, "Bei Schwindel mit neuem unsicherem Gang, Schwäche, Taubheit oder verändertem Sehen brauchen Sie jetzt Hilfe."},
    // A fused spine can break from a fall, a bump or a blow.
    {"rules.stiff-spine-with-small-injury.says", 0x573da104, "Eine versteifte Wirbelsäule kann durch einen Sturz, einen Stoß oder einen Schlag brechen."},
    // Pain of 7 or more out of 10 should be looked at.
    {"rules.severe-pain.says", 0x80a5daf6, "Schmerzen von 7 von 10 oder mehr sollten untersucht werden."},
    // New pain that is unbearable, and that no position eases, should be seen today.
    {"rules.unbearable-pain-in-any-position.says", 0x7d61659e, "Neue Schmerzen, die unerträglich sind und die keine Haltung lindert, sollten heute untersucht werden."},
    // Back pain that is sudden and severe, constant, or severe where bleeding is likelier, or pain of 10 right now, should be looked at.
    {"rules.severe-or-constant-back-pain-alone.says", 0x2da6d104, "Rückenschmerzen, die plötzlich und stark oder ständig da sind, oder stark, wo Blutungen leichter vorkommen, oder Schmerzen von 10 im Moment sollten untersucht werden."},
    // With nerve symptoms, or thigh pain that limits bending, long or strong stretches may irritate a nerve.
    {"rules.restrict-leg-nerve-symptom.says", 0x3c88e71b, "Bei Nervenbeschwerden oder Oberschenkelschmerzen, die das Bücken begrenzen, können lange oder starke Dehnungen einen Nerv reizen."},
    // Leg pain that grows on bending or straining may come from a disc, so strong bending is left out.
    {"rules.restrict-leg-pain-on-bending-or-straining.says", 0x877ea5fe, "Beinschmerzen, die beim Bücken oder Pressen zunehmen, können von einer Bandscheibe kommen; deshalb entfällt starkes Beugen."},
    // While you limp or walking hurts, movement stays as gentle as in the first days of a strain.
    {"rules.restrict-limp.says", 0x87d8d2c9, "Solange Sie hinken oder das Gehen schmerzt, bleibt die Bewegung so sanft wie in den ersten Tagen einer Zerrung."},
    // New pain at the back of the thigh that stretching brings on is treated as a small strain at first.
    {"rules.restrict-fresh-thigh-pain.says", 0xe4e5b67d, "Neue Schmerzen an der Rückseite des Oberschenkels, die beim Dehnen kommen, werden zunächst wie eine kleine Zerrung behandelt."},
    // In the first three weeks after a strain the muscle is spared stretch and strong load.
    {"rules.restrict-strain-in-first-weeks.says", 0x9bdb19e4, "In den ersten drei Wochen nach einer Zerrung wird der Muskel nicht gedehnt und nicht stark belastet."},
    // After a pop, or sudden pain of the thigh with a limp, the muscle is protected from stretch and load at first.
    {"rules.restrict-pop.says", 0x99474f89, "Nach einem Knall oder plötzlichen Schmerzen am Oberschenkel mit Hinken wird der Muskel zunächst vor Dehnung und Belastung geschützt."},
    // A possible large tear is looked at before any exercise.
    {"rules.restrict-tear-signs.says", 0x4c1d4eb0, "Ein möglicher großer Riss wird vor jeder Übung untersucht."},
    // A possible clot is checked before any exercise.
    {"rules.restrict-possible-clot.says", 0x11210c83, "Ein mögliches Blutgerinnsel wird vor jeder Übung untersucht."},
    // A bone that may be cracked is not loaded.
    {"rules.restrict-bone-stress.says", 0x6bea619c, "Ein Knochen, der einen Riss haben kann, wird nicht belastet."},
    // Where bones may be thin, deep and loaded bending of the spine is left out.
    {"rules.restrict-thin-bones.says", 0x1b71f515, "Wo die Knochen dünn sein können, entfällt tiefes und belastetes Beugen der Wirbelsäule."},
    // After a bone that broke easily, bending of the spine is limited.
    {"rules.restrict-past-fragility-fracture.says", 0x78658fe7, "Nach einem Knochenbruch ohne großen Anlass wird das Beugen der Wirbelsäule begrenzt."},
    // With pain at the sit bone, stretching with a bent hip may squeeze the tendon.
    {"rules.restrict-sit-bone-pain.says", 0xa7b7736f, "Bei Schmerzen am Sitzbein kann Dehnen mit gebeugter Hüfte die Sehne quetschen."},
    // With blood thinners, strong loading starts low and thrust techniques are left out.
    {"rules.restrict-bleeding-risk.says", 0x7669db83, "Bei Blutverdünnern beginnt starke Belastung auf niedriger Stufe, und ruckartiges Einrenken entfällt."},
    // With cancer, loading waits until your team agrees.
    {"rules.restrict-cancer.says", 0x529b6eb6, "Bei Krebs warten Sie mit Belastung, bis Ihr Behandlungsteam zustimmt."},
    // Where infection or weak bones are possible, thrust techniques are not mentioned.
    {"rules.restrict-manipulation.says", 0x525504d3, "Wo eine Infektion oder schwache Knochen möglich sind, wird ruckartiges Einrenken nicht erwähnt."},
    // With back pain that may be inflammatory, movement stays gentle and thrust techniques are left out.
    {"rules.restrict-inflammatory-back-pain.says", 0xce5b8265, "Bei Rückenschmerzen, die entzündlich sein können, bleibt die Bewegung sanft, und ruckartiges Einrenken entfällt."},
    // Where leaning back brings the pain on, arching the back is left out.
    {"rules.restrict-leaning-back.says", 0xd8049e49, "Wo Zurücklehnen die Schmerzen auslöst, wird kein Hohlkreuz gemacht."},
    // After falls, or when unsteady, exercises that need balance are left out.
    {"rules.restrict-falls.says", 0x6c72a56a, "Nach Stürzen oder bei Unsicherheit auf den Beinen entfallen Übungen, die Gleichgewicht brauchen."},
    // Tightness is reported more often by people who sit for most of the day.
    {"rules.cause-sitting-1.says", 0x7bd79f44, "Menschen, die den größten Teil des Tages sitzen, berichten öfter von Verspannung."},
    // Long sitting without breaks goes along with tightness more often.
    {"rules.cause-sitting-2.says", 0x341e5266, "Langes Sitzen ohne Pausen geht öfter mit Verspannung einher."},
    // Stiffness on getting up fits long sitting.
    {"rules.cause-sitting-3.says", 0xe4d89894, "Steifheit beim Aufstehen passt zu langem Sitzen."},
    // Easing with walking fits long sitting.
    {"rules.cause-sitting-4.says", 0xdbf1f711, "Besserung beim Gehen passt zu langem Sitzen."},
    // Discomfort that comes with sitting fits long sitting.
    {"rules.cause-sitting-5.says", 0x9f4d511b, "Beschwerden, die beim Sitzen kommen, passen zu langem Sitzen."},
    // Tight hip flexors are seen a little more often in people who sit a lot.
    {"rules.cause-sitting-6.says", 0xa7ff8924, "Verspannte Hüftbeuger sieht man etwas öfter bei Menschen, die viel sitzen."},
    // An active job speaks against long sitting.
    {"rules.cause-sitting-7.says", 0xc510d0d1, "Eine Arbeit mit viel Bewegung spricht gegen langes Sitzen."},
    // There is no long sitting.
    {"rules.cause-sitting-8.says", 0x95427a16, "Sie sitzen nicht lange."},
    // Few active minutes a week may go along with less range.
    {"rules.cause-inactive-1.says", 0x99412c9f, "Wenige aktive Minuten pro Woche können mit weniger Beweglichkeit einhergehen."},
    // Stiffness all over may fit little activity.
    {"rules.cause-inactive-2.says", 0x294c31ac, "Steifheit am ganzen Körper kann zu geringer Aktivität passen."},
    // Lost flexibility fits little activity.
    {"rules.cause-inactive-3.says", 0xbd152b1d, "Verlorene Beweglichkeit passt zu geringer Aktivität."},
    // Few bridges fit low endurance.
    {"rules.cause-inactive-4.says", 0x161ed087, "Wenige Brücken passen zu geringer Ausdauer."},
    // Training three times a week speaks against it.
    {"rules.cause-inactive-5.says", 0xb21efa3f, "Training dreimal pro Woche spricht dagegen."},
    // A dropping pelvis on one leg may go with weak hip muscles; the link is weak.
    {"rules.cause-hips-1.says", 0x61e3f8d7, "Ein Becken, das auf einem Bein absinkt, kann mit schwachen Hüftmuskeln einhergehen; der Zusammenhang ist schwach."},
    // A knee that falls inward on stairs may go with weak hip muscles.
    {"rules.cause-hips-2.says", 0xa5846d10, "Ein Knie, das auf der Treppe nach innen fällt, kann mit schwachen Hüftmuskeln einhergehen."},
    // Where stretching never lasts, something else may keep the tightness going.
    {"rules.cause-hips-3.says", 0x15d198f3, "Wo Dehnen nie lange hilft, hält vielleicht etwas anderes die Verspannung in Gang."},
    // Back pain in standing is seen with weaker hip muscles in some people.
    {"rules.cause-hips-4.says", 0x2489e7ec, "Rückenschmerzen im Stehen sieht man bei manchen Menschen mit schwächeren Hüftmuskeln."},
    // Back pain with a standing job is seen with weaker hip muscles in some people.
    {"rules.cause-hips-5.says", 0xae2ad647, "Rückenschmerzen bei einer Arbeit im Stehen sieht man bei manchen Menschen mit schwächeren Hüftmuskeln."},
    // A level pelvis for 30 seconds on both sides speaks against weak hips.
    {"rules.cause-hips-6.says", 0x939c666a, "Ein waagerechtes Becken für 30 Sekunden auf beiden Seiten spricht gegen schwache Hüften."},
    // Many bridges speak against weak hips.
    {"rules.cause-hips-7.says", 0x9bc75ec3, "Viele Brücken sprechen gegen schwache Hüften."},
    // Cramps when running or bridging were seen where hamstrings worked for the buttock.
    {"rules.cause-buttock-1.says", 0xb75dd1b6, "Krämpfe beim Laufen oder bei der Brücke sah man dort, wo die hinteren Oberschenkelmuskeln für das Gesäß arbeiteten."},
    // A bridge felt in the hamstrings may mean that the buttock works less.
    {"rules.cause-buttock-2.says", 0x38a064f9, "Eine Brücke, die man in den hinteren Oberschenkelmuskeln spürt, kann bedeuten, dass das Gesäß weniger arbeitet."},
    // Tightness after hip exercises may mean that the hamstrings did the work.
    {"rules.cause-buttock-3.says", 0x9294ebff, "Verspannung nach Hüftübungen kann bedeuten, dass die hinteren Oberschenkelmuskeln die Arbeit getan haben."},
    // A cramp or an arching back on lifting the leg may point the same way.
    {"rules.cause-buttock-4.says", 0xa61af0a4, "Ein Krampf oder ein Hohlkreuz beim Heben des Beins kann in dieselbe Richtung weisen."},
    // A bridge felt in the buttock speaks against it.
    {"rules.cause-buttock-5.says", 0xae8effa3, "Eine Brücke, die man im Gesäß spürt, spricht dagegen."},
    // An earlier strain may leave some tightness or weakness.
    {"rules.cause-strain-1.says", 0x6282f28e, "Eine frühere Zerrung kann etwas Verspannung oder Schwäche hinterlassen."},
    // A sudden pop points to a strain.
    {"rules.cause-strain-2.says", 0xa807a6de, "Ein plötzlicher Knall weist auf eine Zerrung hin."},
    // Pain at the end of a stride fits an earlier strain.
    {"rules.cause-strain-3.says", 0xcd6817b5, "Schmerzen am Ende eines Schritts passen zu einer früheren Zerrung."},
    // A weaker side in the bridge fits an earlier strain.
    {"rules.cause-strain-4.says", 0x7c214ab5, "Eine schwächere Seite bei der Brücke passt zu einer früheren Zerrung."},
    // A middling bridge count after a strain leaves room for strength.
    {"rules.cause-strain-5.says", 0x25de7d13, "Eine mittlere Zahl an Brücken nach einer Zerrung lässt Raum für mehr Kraft."},
    // There was no strain.
    {"rules.cause-strain-6.says", 0xbe31bcd2, "Es gab keine Zerrung."},
    // Tingling or burning fits a sensitive nerve.
    {"rules.cause-nerve-1.says", 0xc844f24a, "Kribbeln oder Brennen passt zu einem empfindlichen Nerv."},
    // Numbness fits a sensitive nerve.
    {"rules.cause-nerve-2.says", 0x61c4e353, "Taubheit passt zu einem empfindlichen Nerv."},
    // A line of pain below the knee fits a sensitive nerve.
    {"rules.cause-nerve-3.says", 0x2f358375, "Schmerz in einer Linie bis unter das Knie passt zu einem empfindlichen Nerv."},
    // A leg symptom that changes with the neck fits a sensitive nerve.
    {"rules.cause-nerve-4.says", 0x17be59a8, "Eine Beschwerde im Bein, die sich mit der Nackenhaltung ändert, passt zu einem empfindlichen Nerv."},
    // Worse on coughing fits a nerve near the back.
    {"rules.cause-nerve-5.says", 0x46dd39e1, "Dass es beim Husten schlimmer wird, passt zu einem Nerv nahe am Rücken."},
    // Thigh pain that grows with sitting may fit a sensitive nerve.
    {"rules.cause-nerve-6.says", 0x71bd2207, "Oberschenkelschmerzen, die beim Sitzen zunehmen, können zu einem empfindlichen Nerv passen."},
    // A pull down to the calf may fit a sensitive nerve, though healthy people feel it too.
    {"rules.cause-nerve-7.says", 0x6c9af420, "Ein Ziehen bis hinunter in die Wade kann zu einem empfindlichen Nerv passen, doch auch Gesunde spüren es."},
    // A stretch felt only in the middle of the thigh speaks against a nerve.
    {"rules.cause-nerve-8.says", 0x2848f1a6, "Eine Dehnung, die man nur in der Mitte des Oberschenkels spürt, spricht gegen einen Nerv."},
    // Feeling tight with a long range speaks for hamstrings that are long already.
    {"rules.cause-long-1.says", 0xa849e17c, "Ein verspanntes Gefühl bei großer Beweglichkeit spricht für hintere Oberschenkelmuskeln, die ohnehin lang sind."},
    // Reaching the floor and still feeling tight speaks for hamstrings that are long already.
    {"rules.cause-long-2.says", 0x93ab6821, "Den Boden zu erreichen und sich doch verspannt zu fühlen, spricht für hintere Oberschenkelmuskeln, die ohnehin lang sind."},
    // A deep hollow of the back may go along; the link is weak.
    {"rules.cause-long-3.says", 0xe0304108, "Ein starkes Hohlkreuz kann damit einhergehen; der Zusammenhang ist schwach."},
    // Much stretching in yoga or dance fits long hamstrings.
    {"rules.cause-long-4.says", 0xa1069a24, "Viel Dehnen bei Yoga oder Tanz passt zu langen hinteren Oberschenkelmuskeln."},
    // With very mobile joints, tightness may be protective.
    {"rules.cause-long-5.says", 0x837eb0ec, "Bei sehr beweglichen Gelenken kann Verspannung ein Schutz sein."},
    // A short range speaks against it.
    {"rules.cause-long-6.says", 0xa68db12c, "Eine geringe Beweglichkeit spricht dagegen."},
    // A clearly short range speaks against it.
    {"rules.cause-long-7.says", 0xec559b4a, "Eine klar geringe Beweglichkeit spricht dagegen."},
    // A jump in training in the last weeks fits.
    {"rules.cause-load-1.says", 0x935f6b30, "Sprunghaft gesteigertes Training in den letzten Wochen passt dazu."},
    // Tightness after training fits.
    {"rules.cause-load-2.says", 0xbdaeb32, "Verspannung nach dem Training passt dazu."},
    // These sports load the hamstrings.
    {"rules.cause-load-3.says", 0xb4fdca9c, "Diese Sportarten belasten die hinteren Oberschenkelmuskeln."},
    // The load has not changed.
    {"rules.cause-load-4.says", 0xe30d54f5, "Die Belastung hat sich nicht geändert."},
    // Tightness that began with back pain may be guarding.
    {"rules.cause-guard-1.says", 0x53ab6746, "Verspannung, die mit Rückenschmerzen begann, kann Schutzspannung sein."},
    // Tightness that comes and goes with back pain may be guarding.
    {"rules.cause-guard-2.says", 0xb73ede0f, "Verspannung, die mit Rückenschmerzen kommt und geht, kann Schutzspannung sein."},
    // Tightness on both sides with back pain may be guarding.
    {"rules.cause-guard-3.says", 0x9f8ead42, "Verspannung auf beiden Seiten mit Rückenschmerzen kann Schutzspannung sein."},
    // Fear of bending goes along with guarding.
    {"rules.cause-guard-4.says", 0x55112b47, "Angst vor dem Bücken geht mit Schutzspannung einher."},
    // A back that hurts on moving may be guarded.
    {"rules.cause-guard-5.says", 0x2a509dab, "Ein Rücken, der bei Bewegung schmerzt, kann in Schutzspannung sein."},
    // Tightness years before any back pain speaks against guarding.
    {"rules.cause-guard-6.says", 0x9978a281, "Verspannung, die Jahre vor Rückenschmerzen da war, spricht gegen Schutzspannung."},
    // New or heavy exercise one to three days ago makes muscles sore.
    {"rules.cause-sore-1.says", 0xbbe3bfa0, "Neues oder schweres Training vor ein bis drei Tagen macht Muskelkater."},
    // Tender muscles on both sides fit soreness.
    {"rules.cause-sore-2.says", 0x1c364d2a, "Druckempfindliche Muskeln auf beiden Seiten passen zu Muskelkater."},
    // There was no such exercise.
    {"rules.cause-sore-3.says", 0x1d8a26f2, "Solches Training gab es nicht."},
    // Deep pain at the sit bone fits an irritated tendon.
    {"rules.cause-tendon-1.says", 0x5d9134b2, "Tiefe Schmerzen am Sitzbein passen zu einer gereizten Sehne."},
    // Worse in a deep stretch fits an irritated tendon.
    {"rules.cause-tendon-2.says", 0x51d360b7, "Dass es in tiefer Dehnung schlimmer wird, passt zu einer gereizten Sehne."},
    // Sit-bone pain on sitting fits an irritated tendon.
    {"rules.cause-tendon-3.says", 0x503e6ce6, "Schmerzen am Sitzbein beim Sitzen passen zu einer gereizten Sehne."},
    // There is no pain at the sit bone.
    {"rules.cause-tendon-4.says", 0x867050f8, "Es gibt keine Schmerzen am Sitzbein."},
    // One-sided tightness with uneven hips or shoes may go together.
    {"rules.cause-posture-1.says", 0x640108bd, "Einseitige Verspannung kann mit ungleichen Hüften oder ungleich abgenutzten Schuhen zusammengehen."},
    // Standing for most of the day may add to it.
    {"rules.cause-posture-2.says", 0xc5b2905f, "Stehen über den größten Teil des Tages kann dazu beitragen."},
    // Discomfort on standing may add to it.
    {"rules.cause-posture-3.says", 0x3660c3bc, "Beschwerden im Stehen können dazu beitragen."},
    // A clear difference in leg length may add to it and is worth a check.
    {"rules.cause-posture-4.says", 0x6eae6277, "Ein deutlicher Unterschied der Beinlänge kann dazu beitragen und ist eine Prüfung wert."},
    // Both sides alike speaks against it.
    {"rules.cause-posture-5.says", 0xe4d265af, "Dass beide Seiten gleich sind, spricht dagegen."},
    // The knee stops shorter of straight than is usual for the sex.
    {"rules.cause-short-1.says", 0x26d08e45, "Dem Knie fehlt mehr bis zur Streckung, als für das Geschlecht üblich ist."},
    // The knee stops far short of straight.
    {"rules.cause-short-2.says", 0xd4a94e72, "Dem Knie fehlt viel bis zur Streckung."},
    // The knee stops somewhat short of straight.
    {"rules.cause-short-3.says", 0x73b50873, "Dem Knie fehlt etwas bis zur Streckung."},
    // The straight leg stops low.
    {"rules.cause-short-4.says", 0x331dc29d, "Das gestreckte Bein kommt nicht hoch."},
    // The straight leg stops somewhat low.
    {"rules.cause-short-5.says", 0x4f01fb29, "Das gestreckte Bein kommt etwas weniger hoch als üblich."},
    // The fingertips stay well above the floor.
    {"rules.cause-short-6.says", 0x312b0432, "Die Fingerspitzen bleiben deutlich über dem Boden."},
    // The fingertips stay far above the floor.
    {"rules.cause-short-7.says", 0x5bfc3b01, "Die Fingerspitzen bleiben weit über dem Boden."},
    // A gap to the floor and legs that are hard to straighten go together.
    {"rules.cause-short-8.says", 0xa40a4902, "Ein Abstand zum Boden und Beine, die sich schwer strecken lassen, gehören zusammen."},
    // Toes that are out of reach may mean a shorter range; it is not specific.
    {"rules.cause-short-9.says", 0xfec18075, "Zehen außer Reichweite können eine geringere Beweglichkeit bedeuten; das ist nicht eindeutig."},
    // Legs that are hard to straighten may mean a shorter range.
    {"rules.cause-short-10.says", 0xfdf6b70f, "Beine, die sich schwer strecken lassen, können eine geringere Beweglichkeit bedeuten."},
    // Tightness and pain on stretching may mean a shorter range.
    {"rules.cause-short-11.says", 0x4dca5766, "Verspannung und Schmerzen beim Dehnen können eine geringere Beweglichkeit bedeuten."},
    // Tightness since childhood fits a range that is truly shorter.
    {"rules.cause-short-12.says", 0x9bf6d13e, "Verspannung seit der Kindheit passt zu einer wirklich geringeren Beweglichkeit."},
    // Muscles may feel short while bones grow quickly.
    {"rules.cause-short-13.says", 0xf508cad5, "Muskeln können sich kurz anfühlen, während die Knochen schnell wachsen."},
    // The measured range is usual.
    {"rules.cause-short-14.says", 0xacbd3ab1, "Die gemessene Beweglichkeit ist wie üblich."},
    // The straight leg rises as usual.
    {"rules.cause-short-15.says", 0xf7fa8970, "Das gestreckte Bein kommt so hoch wie üblich."},
    // Long morning stiffness that eases with moving may need another path.
    {"rules.cause-other-1.says", 0xc1cba4d9, "Lange Morgensteifigkeit, die sich bei Bewegung bessert, braucht vielleicht einen anderen Weg."},
    // Pain that wakes late at night may need another path.
    {"rules.cause-other-2.says", 0xe4c72c4f, "Schmerzen, die spät in der Nacht wecken, brauchen vielleicht einen anderen Weg."},
    // Pain at the same walking distance may come from the arteries.
    {"rules.cause-other-3.says", 0xd06a9592, "Schmerzen bei immer derselben Gehstrecke können von den Schlagadern kommen."},
    // New muscle pain on a statin may need another path.
    {"rules.cause-other-4.says", 0x7dac34d6, "Neue Muskelschmerzen unter einem Statin brauchen vielleicht einen anderen Weg."},
    // Marked tightness in a growing person should be looked at.
    {"rules.cause-other-5.says", 0x9bac383f, "Deutliche Verspannung bei jemandem im Wachstum sollte untersucht werden."},
    // With a slipped or cracked vertebra, tight hamstrings may be secondary.
    {"rules.cause-other-6.says", 0xe93b93a4, "Bei einem verrutschten oder angebrochenen Wirbel können verspannte hintere Oberschenkelmuskeln eine Folge sein."},
    // A position that takes the edge off makes the next walk easier.
    {"selection_rules.strong-pain-position-of-ease.because", 0x32b17aaa, "Eine Haltung, die den Schmerz etwas lindert, macht das nächste Gehen leichter."},
    // A few small movements, done often, are better than lying still.
    {"selection_rules.strong-pain-small-movements.because", 0xfcca8575, "Ein paar kleine Bewegungen, oft gemacht, sind besser als still zu liegen."},
    // Several strolls of a few minutes are easier than one long walk.
    {"selection_rules.strong-pain-short-strolls.because", 0x5ee3a0f4, "Mehrere Spaziergänge von wenigen Minuten sind leichter als ein langer."},
    // Longer or faster efforts wait until the pain has eased.
    {"selection_rules.strong-pain-longer-efforts-wait.because", 0x3f648715, "Mit längeren oder schnelleren Anstrengungen warten Sie, bis der Schmerz nachgelassen hat."},
    // With strong pain, two exercises at a time are enough.
    {"selection_rules.strong-pain-two-exercises.because", 0x7f0319f2, "Bei starken Schmerzen reichen jeweils zwei Übungen."},
    // With moderate pain, three exercises in their gentle dose are enough.
    {"selection_rules.moderate-pain-three-exercises.because", 0xf930334e, "Bei mäßigen Schmerzen reichen drei Übungen in ihrer sanften Dosis."},
    // Heavy or fast loading waits until the pain is 3 or less.
    {"selection_rules.moderate-pain-heavy-loads-wait.because", 0xae9d228f, "Mit schwerer oder schneller Belastung warten Sie, bis der Schmerz bei 3 oder weniger liegt."},
    // A sore back that is new likes small movements first.
    {"selection_rules.moderate-new-back-pain-moves-first.because", 0x3f718416, "Einem Rücken, der neu schmerzt, tun zuerst kleine Bewegungen gut."},
    // A sore back that is new likes to be moved in its middle range.
    {"selection_rules.new-back-pain-small-moves.because", 0xde3c5b81, "Einem Rücken, der neu schmerzt, tut Bewegung im mittleren Bereich gut."},
    // For back pain of more than three months, guidelines advise trunk and general exercise.
    {"selection_rules.long-back-pain-trunk.because", 0xbafa8de9, "Bei Rückenschmerzen über mehr als drei Monate raten Leitlinien zu Rumpfübungen und allgemeinen Übungen."},
    // In the first six weeks of back pain, moving matters more than stretching.
    {"selection_rules.new-back-pain-stretch-later.because", 0x3c004969, "In den ersten sechs Wochen mit Rückenschmerzen zählt Bewegung mehr als Dehnen."},
    // From 65 on, training of balance and strength on three days a week is advised.
    {"selection_rules.from-65-balance.because", 0x8653e5bf, "Ab 65 wird Training von Gleichgewicht und Kraft an drei Tagen pro Woche empfohlen."},
    // From 75 on, balance comes before stretching.
    {"selection_rules.from-75-balance.because", 0x268caa83, "Ab 75 kommt Gleichgewicht vor Dehnen."},
    // Exercise at a chair trains what daily life needs.
    {"selection_rules.from-65-chair.because", 0x1c5876bf, "Übungen am Stuhl trainieren, was der Alltag braucht."},
    // Few rises from a chair call for rising with the hands first.
    {"selection_rules.few-chair-stands-hands-first.because", 0x83d8968f, "Wenn das Aufstehen vom Stuhl nur wenige Male gelingt, kommt zuerst das Aufstehen mit Händen."},
    // You are used to exercise, so the harder chair exercise fits.
    {"selection_rules.from-65-used-to-exercise.because", 0x4d9bdc42, "Sie sind Training gewohnt, also passt die schwerere Übung am Stuhl."},
    // From 75 on, exercises at a chair or worktop come before those on the floor.
    {"selection_rules.from-75-not-on-the-floor.because", 0x7212957b, "Ab 75 kommen Übungen am Stuhl oder an der Arbeitsplatte vor denen am Boden."},
    // From 75 on, this exercise asks for more than it gives without coaching.
    {"selection_rules.from-75-not-without-coaching.because", 0xc4f1c65e, "Ab 75 verlangt diese Übung ohne Anleitung mehr, als sie bringt."},
    // Hip exercises standing at a worktop train balance as well.
    {"selection_rules.from-65-hips-at-a-worktop.because", 0xa869ccd9, "Hüftübungen im Stehen an der Arbeitsplatte trainieren auch das Gleichgewicht."},
    // Several short walks are easier to keep up than one long one.
    {"selection_rules.from-75-short-walks.because", 0x10740338, "Mehrere kurze Spaziergänge lassen sich leichter durchhalten als ein langer."},
    // It would be too easy to change anything at your level.
    {"selection_rules.too-easy-when-fit.because", 0xb301e393, "Diese Übung wäre bei Ihrem Stand zu leicht, um etwas zu ändern."},
    // It is meant for people who cannot use the floor or stand for long.
    {"selection_rules.under-65-not-for-the-chair.because", 0x438bf9a6, "Diese Übung ist für Menschen gedacht, die nicht auf den Boden können oder nicht lange stehen können."},
    // It is meant for a sore back.
    {"selection_rules.under-65-no-sore-back.because", 0x8e906571, "Das ist für einen schmerzenden Rücken gedacht."},
    // You stopped or dropped early on one leg, so the hips come first.
    {"selection_rules.short-stance-hips.because", 0xbcf28f51, "Sie haben auf einem Bein früh aufgehört, oder die Hüfte ist früh abgesunken, also kommen zuerst die Hüften."},
    // The side of the hip worked hardest in this exercise when it was measured.
    {"selection_rules.short-stance-side-of-hip.because", 0xf1046ab8, "In einer Messung arbeitete die Seite der Hüfte bei dieser Übung am stärksten."},
    // Standing on one leg at a worktop trains what the test found.
    {"selection_rules.short-stance-balance.because", 0x6a40859a, "Einbeinstand an der Arbeitsplatte trainiert, was der Test gezeigt hat."},
    // Few bridges on one leg: start with the bridge on two.
    {"selection_rules.few-bridges-two-legs.because", 0x1444abcd, "Wenige Brücken auf einem Bein: Beginnen Sie mit der Brücke auf zwei Beinen."},
    // Your hips passed both tests; the time is better spent elsewhere.
    {"selection_rules.hips-passed.because", 0xe0d8ca33, "Ihre Hüften haben beide Tests bestanden; die Zeit ist anderswo besser genutzt."},
    // Your knee or leg stops early, so range is worth the time.
    {"selection_rules.range-stops-early.because", 0xc1ae4217, "Ihr Knie oder Bein stoppt früh, also lohnt sich die Zeit für Beweglichkeit."},
    // Strength in a long position may gain as much range as stretching.
    {"selection_rules.range-over-the-cut-off.because", 0x88ada6, "Kraft in gedehnter Stellung kann so viel Beweglichkeit bringen wie Dehnen."},
    // Your range is usual, so stretching is not the first thing.
    {"selection_rules.range-usual.because", 0x3c74328a, "Ihre Beweglichkeit liegt im üblichen Bereich, also ist Dehnen nicht das Erste."},
    // You already reach far; more stretching would not help the tight feeling.
    {"selection_rules.reaches-far.because", 0xaed78981, "Sie kommen schon weit; mehr Dehnen würde gegen das verspannte Gefühl nicht helfen."},
    // It needs steadier balance on one leg first.
    {"selection_rules.not-steady-on-one-leg.because", 0xe2e06fb5, "Dafür brauchen Sie erst einen sichereren Stand auf einem Bein."},
    // In trials, breaking up sitting with a change of position eased discomfort.
    {"selection_rules.sits-breaks.because", 0xf2999a7a, "In Studien linderte es Beschwerden, das Sitzen durch eine andere Haltung zu unterbrechen."},
    // Getting up about once an hour is the break that fits a desk.
    {"selection_rules.sits-stand-up.because", 0xfbf7e4ae, "Etwa einmal pro Stunde aufzustehen ist die Pause, die zum Schreibtisch passt."},
    // You stand all day, so a standing break is not what you need.
    {"selection_rules.stands-no-standing-break.because", 0xc7c1fd1b, "Sie stehen den ganzen Tag, also brauchen Sie keine Pause im Stehen."},
    // Standing for over an hour on the spot is worth breaking up.
    {"selection_rules.stands-break-the-standing.because", 0x697e9acd, "Über eine Stunde Stehen auf der Stelle zu unterbrechen, lohnt sich."},
    // Nothing in your day asks for breaks from sitting.
    {"selection_rules.no-sitting-to-break.because", 0xa5d52503, "Nichts in Ihrem Tag verlangt Pausen vom Sitzen."},
    // It is a break from standing.
    {"selection_rules.no-standing-to-break.because", 0xa1c3b446, "Das ist eine Pause vom Stehen."},
    // At each stop, walk for a few minutes.
    {"selection_rules.drives-walk-at-stops.because", 0x1334ffbd, "Gehen Sie bei jedem Halt ein paar Minuten."},
    // Hips that sit for long move back less.
    {"selection_rules.sits-front-of-hip.because", 0x990a502e, "Hüften, die lange sitzen, lassen sich weniger nach hinten bewegen."},
    // Long sitting asks for one small movement of the hips or the low back.
    {"selection_rules.sits-one-hip-stretch.because", 0x2bdaad1b, "Langes Sitzen verlangt eine kleine Bewegung der Hüften oder des unteren Rückens."},
    // It is made for a wheelchair.
    {"selection_rules.not-in-a-wheelchair.because", 0x6db7b1fb, "Diese Übung ist für einen Rollstuhl gemacht."},
    // It needs legs that move by themselves.
    {"selection_rules.legs-do-not-push.because", 0x52993b63, "Dafür braucht es Beine, die sich aus eigener Kraft bewegen."},
    // Where a leg may not carry you, nothing is done on one leg, and no walk is asked of you.
    {"selection_rules.wheelchair-nothing-on-one-leg.because", 0x880e43d2, "Wo ein Bein Sie vielleicht nicht trägt, wird nichts auf einem Bein gemacht und kein Gehen von Ihnen verlangt."},
    // From a wheelchair, nothing is done on the knees or sitting on the floor.
    {"selection_rules.wheelchair-nothing-on-the-knees.because", 0xd1293ed6, "Vom Rollstuhl aus wird nichts auf den Knien oder im Sitzen am Boden gemacht."},
    // Trunk strength helps with reaching and sitting.
    {"selection_rules.wheelchair-trunk.because", 0xa0472914, "Kraft im Rumpf hilft beim Greifen und Sitzen."},
    // It can be done in the chair.
    {"selection_rules.wheelchair-in-the-chair.because", 0x208e9d3c, "Diese Übung geht im Rollstuhl."},
    // Keep to the weight shifts that your team taught; this is no more than a change of position.
    {"selection_rules.wheelchair-weight-shifts.because", 0x684398e, "Bleiben Sie bei den Gewichtsverlagerungen, die Ihr Behandlungsteam Ihnen gezeigt hat; dies ist nicht mehr als ein Wechsel der Haltung."},
    // Where the legs do not push, ask the team that cares for your spine before any exercise.
    {"selection_rules.spine-team-first.because", 0xd321fec4, "Wo die Beine nicht drücken, fragen Sie vor jeder Übung das Team, das Ihre Wirbelsäule betreut."},
    // For sport we put strength in a long position before stretching.
    {"selection_rules.sport-slow-lowering.because", 0x4bf3fd27, "Für Sport stellen wir Kraft in gedehnter Stellung vor das Dehnen."},
    // In sport, programmes with the Nordic lower about halved hamstring injuries.
    {"selection_rules.sport-nordic.because", 0x88e1355, "Im Sport haben Programme mit Nordic Curl die Verletzungen der hinteren Oberschenkelmuskeln etwa halbiert."},
    // You are used to training, so loaded exercises fit.
    {"selection_rules.advanced-loaded.because", 0xe978aae1, "Sie sind Training gewohnt, also passen Übungen mit Belastung."},
    // You are used to training, so load in a long position fits.
    {"selection_rules.advanced-load-at-length.because", 0x29f0f267, "Sie sind Training gewohnt, also passt Belastung in gedehnter Stellung."},
    // It is too easy to change much at your level.
    {"selection_rules.advanced-too-easy.because", 0xd0e68dd0, "Diese Übung ist bei Ihrem Stand zu leicht, um viel zu ändern."},
    // It is for people who train and run fast.
    {"selection_rules.only-for-fast-sport.because", 0x4e689434, "Diese Übung ist für Menschen, die trainieren und schnell laufen."},
    // You move enough during the day.
    {"selection_rules.sport-moves-enough.because", 0xe88292a1, "Sie bewegen sich am Tag genug."},
    // Your sport already trains endurance.
    {"selection_rules.sport-endurance.because", 0x67f6f948, "Ihr Sport trainiert schon die Ausdauer."},
    // Long sitting and tightness go together.
    {"selection_rules.sitting-and-tightness.because", 0x1cd7b0b5, "Langes Sitzen und Verspannung treten zusammen auf."},
    // Two days of strength a week are advised for everyone.
    {"selection_rules.inactivity-strength.because", 0x16f5e8e3, "Zwei Tage Kräftigung pro Woche werden allen empfohlen."},
    // In back pain, hip work added to exercise helped a little.
    {"selection_rules.weak-hips-strength.because", 0x16d1eca1, "Bei Rückenschmerzen half Hüfttraining zusätzlich zu Übungen ein wenig."},
    // It may teach the buttock to take its share.
    {"selection_rules.buttock-takes-its-share.because", 0xaef4244c, "Diese Übung kann dem Gesäß beibringen, seinen Teil zu übernehmen."},
    // A pull on a sensitive nerve is not a muscle stretch.
    {"selection_rules.nerve-no-pull.because", 0x11d2449f, "Ein Zug an einem empfindlichen Nerv ist keine Muskeldehnung."},
    // Short sliders move the nerve without holding it on stretch.
    {"selection_rules.nerve-slides.because", 0xf2bab9f7, "Kurze Gleitübungen bewegen den Nerv, ohne ihn in Dehnung zu halten."},
    // It is meant for a sensitive nerve.
    {"selection_rules.no-nerve-no-slider.because", 0x65efc23, "Diese Übung ist für einen empfindlichen Nerv gedacht."},
    // This slider moves the nerve to and fro without holding it on stretch.
    {"selection_rules.nerve-slider.because", 0x6d995546, "Diese Gleitübung bewegt den Nerv hin und her, ohne ihn in Dehnung zu halten."},
    // The hamstrings are long already.
    {"selection_rules.long-already-no-stretch.because", 0x21f4363a, "Die hinteren Oberschenkelmuskeln sind schon lang."},
    // The front of the hip is what gets moved here.
    {"selection_rules.long-already-front-of-hip.because", 0x60704816, "Hier wird die Vorderseite der Hüfte bewegt."},
    // The front of the hip is what gets stretched here.
    {"selection_rules.long-already-hip-stretch.because", 0x6cfe3b45, "Hier wird die Vorderseite der Hüfte gedehnt."},
    // It trains holding the pelvis still.
    {"selection_rules.long-already-hold-still.because", 0x777c424c, "Diese Übung trainiert, das Becken ruhig zu halten."},
    // In week 1 the back settles first; stretching comes from week 2.
    {"selection_rules.guarding-back-first-week.because", 0x8253a3de, "In Woche 1 beruhigt sich zuerst der Rücken; Dehnen kommt ab Woche 2."},
    // A guarding back likes small movements first.
    {"selection_rules.guarding-back-small-movements.because", 0x84a120d, "Einem Rücken in Schutzspannung tun zuerst kleine Bewegungen gut."},
    // It moves the back gently in its middle range.
    {"selection_rules.guarding-back-middle-range.because", 0xb6542518, "Diese Übung bewegt den Rücken sanft in seinem mittleren Bereich."},
    // Bending under load comes back from week 3.
    {"selection_rules.guarding-back-no-loaded-bend.because", 0xcefe4c3d, "Beugen mit Last kommt ab Woche 3 wieder dazu."},
    // Sore muscles: wait until the soreness has gone, about three days.
    {"selection_rules.soreness-wait.because", 0xc01e5765, "Muskelkater: Warten Sie, bis er weg ist, etwa drei Tage."},
    // Easy movement is welcome while the soreness lasts.
    {"selection_rules.soreness-easy.because", 0xe0860deb, "Leichte Bewegung ist willkommen, solange der Muskelkater dauert."},
    // Small, easy movement is welcome while you wait.
    {"selection_rules.soreness-easy-movement.because", 0x7a8532aa, "Kleine, leichte Bewegung ist willkommen, während Sie warten."},
    // Deep bending of the hip waits until the tendon has settled.
    {"selection_rules.tendon-no-deep-bend.because", 0x39b1d631, "Mit tiefem Beugen der Hüfte warten Sie, bis die Sehne sich beruhigt hat."},
    // Long, still holds may load the tendon without irritating it.
    {"selection_rules.tendon-long-holds.because", 0x5dabf59b, "Langes, stilles Halten kann die Sehne belasten, ohne sie zu reizen."},
    // A long, still hold here loads the tendon without irritating it.
    {"selection_rules.tendon-still-holds.because", 0xded8b5a3, "Langes, stilles Halten belastet hier die Sehne, ohne sie zu reizen."},
    // After a strain, strength in a long position comes before stretching.
    {"selection_rules.strain-length-first.because", 0x54510e8e, "Nach einer Zerrung kommt Kraft in gedehnter Stellung vor Dehnen."},
    // After a strain, stretching comes later.
    {"selection_rules.strain-stretch-later.because", 0xab1c6297, "Nach einer Zerrung kommt Dehnen später."},
    // These lengthening exercises brought athletes back sooner than usual ones.
    {"selection_rules.strain-lengthening.because", 0x31daf980, "Diese verlängernden Übungen brachten Sporttreibende früher in den Sport zurück als die üblichen."},
    // Trunk and agility work went along with fewer repeat strains.
    {"selection_rules.strain-trunk.because", 0x736cf511, "Training von Rumpf und Wendigkeit ging mit weniger erneuten Zerrungen einher."},
    // Load that rose quickly needs strength to match.
    {"selection_rules.load-jump-strength.because", 0xc4215fd7, "Belastung, die schnell stieg, braucht passende Kraft."},
    // Regular stretching for six to eight weeks raises the range.
    {"selection_rules.range-regular-stretch.because", 0x707f78cf, "Regelmäßiges Dehnen über sechs bis acht Wochen erhöht die Beweglichkeit."},
    // Strength in a long position may raise it as well.
    {"selection_rules.range-strength-at-length.because", 0x39a9d619, "Kraft in gedehnter Stellung kann die Beweglichkeit auch erhöhen."},
    // In the first days after a pull, no stretching and no strong loading.
    {"selection_rules.fresh-strain-spare-it.because", 0xfb821c7b, "In den ersten Tagen nach einer Zerrung kein Dehnen und keine starke Belastung."},
    // It would pull on the sore muscle.
    {"selection_rules.fresh-strain-no-pull.because", 0x894370fa, "Diese Übung würde am schmerzenden Muskel ziehen."},
    // Easy, pain-free movement from the first days may help.
    {"selection_rules.fresh-strain-easy.because", 0x7419c02f, "Leichte, schmerzfreie Bewegung ab den ersten Tagen kann helfen."},
    // Small, pain-free movement from the first days may help.
    {"selection_rules.fresh-strain-small-movements.because", 0xa0b7d790, "Kleine, schmerzfreie Bewegung ab den ersten Tagen kann helfen."},
    // After a strain, start in the middle of the levels or below.
    {"selection_rules.strain-lower-level.because", 0xdb9d8057, "Beginnen Sie nach einer Zerrung auf einer mittleren Stufe oder darunter."},
    // For three weeks after a strain, the smallest amounts are enough.
    {"selection_rules.strain-lowest-level-first.because", 0x85e41a68, "Drei Wochen lang nach einer Zerrung reichen die kleinsten Mengen."},
    // Heavier lowering comes from week 3 on, once two weeks went without a flare.
    {"selection_rules.strain-heavy-lowering-waits.because", 0x1e71f768, "Schwereres Absenken kommt ab Woche 3, sobald zwei Wochen ohne Rückschlag vergangen sind."},
    // It waits until you jog without pain.
    {"selection_rules.strain-wait-for-jogging.because", 0x40bdc067, "Damit warten Sie, bis Sie ohne Schmerzen joggen."},
    // A long pull waits until you jog without pain.
    {"selection_rules.strain-no-long-pull.because", 0x9673c74e, "Mit langem Ziehen am Muskel warten Sie, bis Sie ohne Schmerzen joggen."},
    // Walking without a limp is welcome from the first days.
    {"selection_rules.fresh-strain-walk.because", 0x7866ae39, "Gehen ohne Hinken ist ab den ersten Tagen willkommen."},
    // Bendy joints need strength in the middle range, not more range.
    {"selection_rules.bendy-no-stretch.because", 0x376f6082, "Sehr bewegliche Gelenke brauchen Kraft im mittleren Bereich, nicht mehr Beweglichkeit."},
    // With bendy joints, control comes first.
    {"selection_rules.bendy-control.because", 0xdd0c0adc, "Bei sehr beweglichen Gelenken kommt die Kontrolle zuerst."},
    // With bendy joints, start in the middle of the levels or below.
    {"selection_rules.bendy-middle-level.because", 0xf749058e, "Beginnen Sie bei sehr beweglichen Gelenken auf einer mittleren Stufe oder darunter."},
    // Standing on one leg trains where your joints are.
    {"selection_rules.bendy-stance.because", 0xfe43c912, "Stehen auf einem Bein trainiert das Gefühl dafür, wo Ihre Gelenke sind."},
    // With thin bones, not falling matters most.
    {"selection_rules.thin-bones-balance.because", 0xcca20852, "Bei dünnen Knochen zählt am meisten, nicht zu stürzen."},
    // It strengthens the back of the body without bending the spine.
    {"selection_rules.thin-bones-back.because", 0xc2134b96, "Diese Übung kräftigt die Rückseite des Körpers, ohne die Wirbelsäule zu beugen."},
    // Long lying on the back is left out at this stage.
    {"selection_rules.pregnant-not-on-the-back.because", 0x2ab397f, "Langes Liegen auf dem Rücken entfällt in dieser Phase."},
    // Lying on the side and on hands and knees suits this stage.
    {"selection_rules.pregnant-side-lying.because", 0xe1b2d37e, "Seitenlage und Vierfüßlerstand passen zu dieser Phase."},
    // Strong loads for belly and pelvic floor wait for about 12 weeks after birth, and until somebody has checked you.
    {"selection_rules.after-birth-strong-loads-wait.because", 0x4a37e161, "Mit starker Belastung für Bauch und Beckenboden warten Sie etwa 12 Wochen nach der Geburt und bis jemand Sie untersucht hat."},
    // Low-level exercise suits the first weeks after birth.
    {"selection_rules.after-birth-low-level.because", 0xae0c7ead, "Übungen auf niedriger Stufe passen zu den ersten Wochen nach der Geburt."},
    // Small movements such as pelvic tilts suit the first weeks after birth.
    {"selection_rules.after-birth-small-movements.because", 0x99a8438c, "Kleine Bewegungen wie Beckenkippen passen zu den ersten Wochen nach der Geburt."},
    // Alone and unsteady, stay at the chair; a physiotherapist can go further with you.
    {"selection_rules.unsteady-stay-at-the-chair.because", 0x97b35473, "Allein und unsicher auf den Beinen: Bleiben Sie am Stuhl; mit physiotherapeutischer Begleitung ist mehr möglich."},
    // Getting down to the floor and up again can make you dizzy.
    {"selection_rules.dizzy-not-down-and-up.because", 0xfedede9e, "Auf den Boden und wieder hoch zu kommen kann Sie schwindlig machen."},
    // It can be done sitting, or with rests, where you are dizzy at times.
    {"selection_rules.dizzy-seated.because", 0xeebfc59a, "Das geht im Sitzen oder mit Pausen, wenn Ihnen zeitweise schwindlig ist."},
    // It can be done from a firm chair.
    {"selection_rules.unsteady-firm-chair.because", 0xd92f835, "Das geht auf einem festen Stuhl."},
    // Small movements can be done from a firm chair.
    {"selection_rules.unsteady-seated-movement.because", 0xd9c78e3, "Kleine Bewegungen gehen auf einem festen Stuhl."},
    // Keep the head above the heart.
    {"selection_rules.eyes-head-up.because", 0xdfd51121, "Halten Sie den Kopf höher als das Herz."},
    // Hip strength is what a new hip needs most.
    {"selection_rules.new-hip-strength.because", 0xbd19569b, "Hüftkraft ist das, was eine neue Hüfte am meisten braucht."},
    // It goes deeper than a new hip likes at first.
    {"selection_rules.new-hip-not-so-deep.because", 0x121054bd, "Das geht tiefer, als es einer neuen Hüfte anfangs guttut."},
    // It stretches well with the back supported, and it is the best known.
    {"selection_rules.towel-stretch-known.because", 0x23a91905, "Das dehnt gut mit gestütztem Rücken und ist am besten bekannt."},
    // It needs no floor.
    {"selection_rules.cannot-lie-on-the-back.because", 0x5e7dcdcc, "Dafür müssen Sie nicht auf den Boden."},
    // Rising from a chair trains what the floor would.
    {"selection_rules.cannot-use-the-floor-rise.because", 0xbbf43b62, "Aufstehen vom Stuhl trainiert, was sonst der Boden trainieren würde."},
    // It takes under two minutes.
    {"selection_rules.five-minutes.because", 0x3b8dc78d, "Das dauert weniger als zwei Minuten."},
    // Nothing calls for a position of ease.
    {"selection_rules.no-pain-to-ease.because", 0x4f64a663, "Nichts verlangt nach einer entlastenden Haltung."},
    // Three exercises are kept up more often than many.
    {"selection_rules.beginner-three.because", 0xc43e55f0, "Drei Übungen werden öfter durchgehalten als viele."},
    // Three exercises and one for balance are enough to begin with.
    {"selection_rules.beginner-65-four.because", 0x8981b392, "Drei Übungen und eine für das Gleichgewicht reichen für den Anfang."},
    // Four exercises are kept up more often than many.
    {"selection_rules.intermediate-four.because", 0x3a01824a, "Vier Übungen werden öfter durchgehalten als viele."},
    // Five minutes have room for two exercises.
    {"selection_rules.five-minutes-two.because", 0x64e02dc3, "In fünf Minuten ist Platz für zwei Übungen."},
    // Ten minutes have room for three exercises.
    {"selection_rules.ten-minutes-three.because", 0x61bacd1a, "In zehn Minuten ist Platz für drei Übungen."},
    // Twenty minutes have room for four exercises.
    {"selection_rules.twenty-minutes-four.because", 0x1d8307d8, "In zwanzig Minuten ist Platz für vier Übungen."},
    // fingertips to the floor
    {"self_tests.fingertip_to_floor.name", 0x1952363a, "Fingerspitzen zum Boden"},
    // a ruler or tape, and a wall beside you
    {"self_tests.fingertip_to_floor.needs", 0x298ab0ee, "ein Lineal oder Maßband und eine Wand neben Ihnen"},
    // Stand barefoot beside a wall, feet together, knees straight.
    {"self_tests.fingertip_to_floor.steps.1", 0xced91654, "Stellen Sie sich barfuß neben eine Wand, Füße zusammen, Knie gestreckt."},
    // Slide your hands slowly down your legs until it pulls. Do not bounce.
    {"self_tests.fingertip_to_floor.steps.2", 0x61d81d92, "Lassen Sie die Hände langsam an den Beinen hinuntergleiten, bis es zieht. Nicht wippen."},
    // Measure from the longest finger to the floor. At the floor, that is 0.
    {"self_tests.fingertip_to_floor.steps.3", 0x73c340ea, "Messen Sie vom längsten Finger bis zum Boden. Am Boden ist das 0."},
    // Come up slowly with bent knees, one hand on the wall.
    {"self_tests.fingertip_to_floor.steps.4", 0x16835efe, "Kommen Sie langsam mit gebeugten Knien hoch, eine Hand an der Wand."},
    // best of 2
    {"self_tests.fingertip_to_floor.counts", 0xd328d5e, "bester von 2 Versuchen"},
    // centimetres left to the floor, 0 or less where you reach it
    {"self_tests.fingertip_to_floor.measures", 0x54a0c02f, "Zentimeter bis zum Boden, 0 oder weniger, wenn Sie ihn erreichen"},
    // 4.5 cm
    {"self_tests.fingertip_to_floor.smallest_change", 0x2048c1ea, "4,5 cm"},
    // whether you need a stretch at all; it does not tell of the hamstrings alone
    {"self_tests.fingertip_to_floor.changes", 0x442fcc8d, "ob Sie überhaupt eine Dehnung brauchen; der Wert hängt nicht nur von den hinteren Oberschenkelmuskeln ab"},
    // Leave it out with thin bones, dizziness, trouble with eye or blood pressure, or tingling or pain down a leg. Leave it out in pregnancy, with back pain of less than six weeks, or from 75 on.
    {"self_tests.fingertip_to_floor.leave_out", 0xd0b68adc, "Lassen Sie den Test weg bei dünnen Knochen (Osteoporose), Schwindel, Problemen mit Augendruck oder Blutdruck oder bei Kribbeln oder Schmerzen das Bein hinunter. Lassen Sie ihn weg in der Schwangerschaft, bei Rückenschmerzen seit weniger als sechs Wochen oder ab 75."},
    // raising a straight leg
    {"self_tests.straight_leg_raise.name", 0xb36bd207, "Gestrecktes Bein heben"},
    // a firm bed or the floor, a phone that shows angles, and a helper
    {"self_tests.straight_leg_raise.needs", 0xc1da1ffb, "ein festes Bett oder der Boden, ein Handy, das Winkel anzeigt, und eine Hilfsperson"},
    // Lie flat on your back, both legs straight.
    {"self_tests.straight_leg_raise.steps.1", 0xe9dbd9f1, "Legen Sie sich flach auf den Rücken, beide Beine gestreckt."},
    // Raise one leg slowly and keep its knee straight.
    {"self_tests.straight_leg_raise.steps.2", 0xe6d25644, "Heben Sie ein Bein langsam und lassen Sie das Knie dabei gestreckt."},
    // Stop where the leg stops, or where the knee begins to bend.
    {"self_tests.straight_leg_raise.steps.3", 0x7a547be0, "Hören Sie auf, wo das Bein nicht weiterkommt oder wo sich das Knie zu beugen beginnt."},
    // Your helper lays the phone on the shin and reads the angle from the floor.
    {"self_tests.straight_leg_raise.steps.4", 0xafc29af5, "Die Hilfsperson legt das Handy auf das Schienbein und liest den Winkel zum Boden ab."},
    // Lower it slowly, then do the other leg.
    {"self_tests.straight_leg_raise.steps.5", 0xa8e03ea, "Senken Sie es langsam, dann ist das andere Bein dran."},
    // best of 2 for each leg; the lower leg counts
    {"self_tests.straight_leg_raise.counts", 0x1ae3a723, "bester von 2 Versuchen je Bein; das Bein mit dem niedrigeren Wert zählt"},
    // degrees from the floor, the worse side
    {"self_tests.straight_leg_raise.measures", 0xdc670969, "Grad vom Boden aus, die schlechtere Seite"},
    // about 6 degrees
    {"self_tests.straight_leg_raise.smallest_change", 0xdca4a6d5, "etwa 6 Grad"},
    // whether stretching comes first, and whether you stretch on the floor
    {"self_tests.straight_leg_raise.changes", 0xd733338, "ob Dehnen zuerst kommt und ob Sie auf dem Boden dehnen"},
    // Leave it out with tingling, numbness or pain down a leg, a sore sit bone, or limits after a hip operation. Leave it out when pregnant, or if you feel dizzy or unsteady.
    {"self_tests.straight_leg_raise.leave_out", 0xa9a91ca4, "Lassen Sie den Test weg bei Kribbeln, Taubheit oder Schmerzen das Bein hinunter, bei Schmerzen am Sitzbein oder bei Einschränkungen nach einer Hüftoperation. Lassen Sie ihn weg in der Schwangerschaft und bei Schwindel oder Unsicherheit auf den Beinen."},
    // straightening the knee, lying down
    {"self_tests.active_knee_extension.name", 0x1f96c2d5, "Knie strecken im Liegen"},
    // Lie on your back, one leg flat. Hold the other thigh upright with both hands.
    {"self_tests.active_knee_extension.steps.1", 0x3e173b55, "Legen Sie sich auf den Rücken, ein Bein flach. Halten Sie den anderen Oberschenkel mit beiden Händen senkrecht."},
    // Straighten that knee slowly until it stops by itself.
    {"self_tests.active_knee_extension.steps.2", 0x8e6d2cc0, "Strecken Sie dieses Knie langsam, bis es von selbst nicht weitergeht."},
    // Your helper lays the phone on the shin and reads how far it is from upright.
    {"self_tests.active_knee_extension.steps.3", 0x8303616d, "Die Hilfsperson legt das Handy auf das Schienbein und liest ab, wie weit es von der Senkrechten entfernt ist."},
    // Let the knee bend again, then do the other leg.
    {"self_tests.active_knee_extension.steps.4", 0xf7ad2c3e, "Beugen Sie das Knie wieder, dann ist das andere Bein dran."},
    // best of 2 for each leg; the stiffer leg counts
    {"self_tests.active_knee_extension.counts", 0x2574154f, "bester von 2 Versuchen je Bein; das steifere Bein zählt"},
    // degrees short of straight, the worse side
    {"self_tests.active_knee_extension.measures", 0x6240864b, "Grad, die bis zur Streckung fehlen, die schlechtere Seite"},
    // 8 degrees
    {"self_tests.active_knee_extension.smallest_change", 0x5a64b42e, "8 Grad"},
    // whether stretching or strength comes first, and how far a stretch begins
    {"self_tests.active_knee_extension.changes", 0x351ae90a, "ob Dehnen oder Kraft zuerst kommt und wie weit eine Dehnung anfangs geht"},
    // slump test
    {"self_tests.slump.name", 0xe91fe1f4, "Slump-Test (rund sitzen)"},
    // a doctor or physiotherapist
    {"self_tests.slump.needs", 0x2ae4b41e, "eine Arzt- oder Physiotherapiepraxis"},
    // Sit and slump, chin down.
    {"self_tests.slump.steps.1", 0x71ad8adf, "Setzen Sie sich zusammengesunken hin, Kinn nach unten."},
    // Straighten the knee, toes up.
    {"self_tests.slump.steps.2", 0xee256cba, "Strecken Sie das Knie, Zehen nach oben."},
    // Lift the head and notice what changes.
    {"self_tests.slump.steps.3", 0xba808215, "Heben Sie den Kopf und achten Sie darauf, was sich ändert."},
    // once for each leg
    {"self_tests.slump.counts", 0x5a78e548, "einmal je Bein"},
    // whether a familiar leg symptom eases as the head lifts
    {"self_tests.slump.measures", 0x9510a21, "ob eine vertraute Beschwerde im Bein nachlässt, wenn sich der Kopf hebt"},
    // not known
    {"self_tests.slump.smallest_change", 0xfc7f49f5, "nicht bekannt"},
    // whether a nerve takes part; then long stretches are left out
    {"self_tests.slump.changes", 0x984d37a8, "ob ein Nerv mitspielt; dann fallen lange Dehnungen weg"},
    // A doctor or physiotherapist does it with you: it can bring on the pain in the leg.
    {"self_tests.slump.leave_out", 0x7891f05e, "Dieser Test wird in einer Arzt- oder Physiotherapiepraxis mit Ihnen gemacht: Er kann den Schmerz im Bein auslösen."},
    // standing on one leg
    {"self_tests.single_leg_stance.name", 0x87e6ee2e, "Stehen auf einem Bein"},
    // a worktop to grab, a watch, and a mirror or helper
    {"self_tests.single_leg_stance.needs", 0x2eb1a4b1, "eine Arbeitsplatte zum Festhalten, eine Uhr und ein Spiegel oder eine Hilfsperson"},
    // Stand barefoot beside a worktop that you can grab at once.
    {"self_tests.single_leg_stance.steps.1", 0x2bb9874, "Stellen Sie sich barfuß neben eine Arbeitsplatte, an der Sie sich sofort festhalten können."},
    // Cross your arms on your chest and lift one foot a little.
    {"self_tests.single_leg_stance.steps.2", 0x3bfaeb8b, "Kreuzen Sie die Arme vor der Brust und heben Sie einen Fuß ein wenig."},
    // Watch your belt line in the mirror, or let your helper watch it.
    {"self_tests.single_leg_stance.steps.3", 0xc3fa8066, "Beobachten Sie Ihre Gürtellinie im Spiegel, oder lassen Sie die Hilfsperson sie beobachten."},
    // Stop when you touch something, the belt line drops, you lean, or 45 s pass.
    {"self_tests.single_leg_stance.steps.4", 0xc26dc9dc, "Hören Sie auf, wenn Sie etwas berühren, die Gürtellinie absinkt, Sie sich neigen oder 45 s vorbei sind."},
    // Rest, then do the other leg.
    {"self_tests.single_leg_stance.steps.5", 0x729af9b6, "Ruhen Sie sich aus, dann ist das andere Bein dran."},
    // best of 3 for each leg; the shorter time counts
    {"self_tests.single_leg_stance.counts", 0xa30855c9, "bester von 3 Versuchen je Bein; die kürzere Zeit zählt"},
    // seconds with a level pelvis, the worse side
    {"self_tests.single_leg_stance.measures", 0x6a83542e, "Sekunden mit waagerechtem Becken, die schlechtere Seite"},
    // 10 seconds
    {"self_tests.single_leg_stance.smallest_change", 0x9c9a0c51, "10 Sekunden"},
    // whether strong hips and balance come first; a weak link only
    {"self_tests.single_leg_stance.changes", 0x70d0e82e, "ob kräftige Hüften und Gleichgewicht zuerst kommen; nur ein schwacher Zusammenhang"},
    // Leave it out after a fall, if you feel unsteady or dizzy, in pregnancy, and from 75 on.
    {"self_tests.single_leg_stance.leave_out", 0xf113ddcd, "Lassen Sie den Test weg nach einem Sturz, bei Unsicherheit auf den Beinen oder Schwindel, in der Schwangerschaft und ab 75."},
    // a firm chair against a wall
    {"self_tests.single_leg_bridge.needs", 0x51676fdb, "ein fester Stuhl an einer Wand"},
    // Push the chair against the wall. Lie down with one heel on its seat.
    {"self_tests.single_leg_bridge.steps.1", 0x24d78a8f, "Schieben Sie den Stuhl an die Wand. Legen Sie sich hin, eine Ferse auf der Sitzfläche."},
    // Bend that knee a little, lift the other leg, and cross your arms.
    {"self_tests.single_leg_bridge.steps.2", 0x5e0d2c70, "Beugen Sie dieses Knie ein wenig, heben Sie das andere Bein und kreuzen Sie die Arme."},
    // Lift your hips until your body is straight, then touch down again.
    {"self_tests.single_leg_bridge.steps.3", 0x91212406, "Heben Sie die Hüfte, bis Ihr Körper gerade ist, und berühren Sie dann wieder den Boden."},
    // Count each full lift. Stop at a cramp, at pain, or when the hips sag.
    {"self_tests.single_leg_bridge.steps.4", 0xf1ff57ee, "Zählen Sie jedes volle Heben. Hören Sie auf bei einem Krampf, bei Schmerz oder wenn die Hüfte durchhängt."},
    // once for each leg; the lower number counts
    {"self_tests.single_leg_bridge.counts", 0x4861f734, "einmal je Bein; die niedrigere Zahl zählt"},
    // full lifts, the worse side, and where it is felt
    {"self_tests.single_leg_bridge.measures", 0xacfa780a, "wie oft Sie die Hüfte ganz heben, die schlechtere Seite, und wo Sie es spüren"},
    // 3 times
    {"self_tests.single_leg_bridge.smallest_change", 0x8f5a1d24, "3-mal"},
    // how hard the back of the thigh is trained; use the same seat each time
    {"self_tests.single_leg_bridge.changes", 0x49e269c3, "wie stark die Rückseite des Oberschenkels trainiert wird; nehmen Sie jedes Mal denselben Stuhl"},
    // Leave it out within six weeks of a strain, when pregnant or soon after a birth, and from 60 on. Leave it out with a sore sit bone, thin bones or a new hip, or if you feel dizzy or unsteady.
    {"self_tests.single_leg_bridge.leave_out", 0xf7cb3895, "Lassen Sie den Test weg in den sechs Wochen nach einer Zerrung, in der Schwangerschaft oder kurz nach einer Geburt und ab 60. Lassen Sie ihn weg bei Schmerzen am Sitzbein, dünnen Knochen (Osteoporose) oder einer neuen Hüfte und bei Schwindel oder Unsicherheit auf den Beinen."},
    // rising from a chair
    {"self_tests.chair_stands.name", 0x4c0a2333, "Aufstehen vom Stuhl"},
    // a chair about 45 cm high, a wall, a watch, and somebody near
    {"self_tests.chair_stands.needs", 0x191ef7c1, "ein etwa 45 cm hoher Stuhl, eine Wand, eine Uhr und jemand in der Nähe"},
    // Push the chair against the wall and ask somebody to stay near.
    {"self_tests.chair_stands.steps.1", 0x87625a49, "Schieben Sie den Stuhl an die Wand und bitten Sie jemanden, in der Nähe zu bleiben."},
    // Sit in the middle, feet flat, arms crossed on your chest.
    {"self_tests.chair_stands.steps.2", 0xca0ef8a4, "Setzen Sie sich in die Mitte, Füße flach, Arme vor der Brust gekreuzt."},
    // Stand up fully and sit down again, as often as you can in 30 seconds.
    {"self_tests.chair_stands.steps.3", 0xdf04984f, "Stehen Sie ganz auf und setzen Sie sich wieder, so oft Sie in 30 Sekunden können."},
    // Count each full rise. If you need your hands, the number is 0.
    {"self_tests.chair_stands.steps.4", 0x8b5d65f6, "Zählen Sie jedes volle Aufstehen. Wenn Sie die Hände brauchen, ist die Zahl 0."},
    // once
    {"self_tests.chair_stands.counts", 0x6ad585c4, "einmal"},
    // full rises in 30 seconds
    {"self_tests.chair_stands.measures", 0x3a9bba79, "wie oft Sie in 30 Sekunden ganz aufstehen"},
    // whether rising from a chair joins the routine, to make the legs stronger
    {"self_tests.chair_stands.changes", 0x6aff2509, "ob Aufstehen vom Stuhl ins Übungsprogramm kommt, damit die Beine kräftiger werden"},
    // Leave it out if you feel dizzy or unsteady, with limits after a hip operation, or where nobody is near.
    {"self_tests.chair_stands.leave_out", 0x5f6b3069, "Lassen Sie den Test weg bei Schwindel oder Unsicherheit auf den Beinen, bei Einschränkungen nach einer Hüftoperation oder wenn niemand in der Nähe ist."},
    // lifting a leg face down
    {"self_tests.prone_hip_extension.name", 0xe09ad9c8, "Bein heben in Bauchlage"},
    // a firm bed or the floor
    {"self_tests.prone_hip_extension.needs", 0xa47f8e35, "ein festes Bett oder der Boden"},
    // Lie face down.
    {"self_tests.prone_hip_extension.steps.1", 0x5c6066b0, "Legen Sie sich auf den Bauch."},
    // Lift one straight leg a hand's width.
    {"self_tests.prone_hip_extension.steps.2", 0xb42559e2, "Heben Sie ein gestrecktes Bein eine Handbreit."},
    // Notice a cramp, or the back arching first. Then do the other leg.
    {"self_tests.prone_hip_extension.steps.3", 0x30c38191, "Achten Sie auf einen Krampf oder darauf, ob zuerst der Rücken ins Hohlkreuz geht. Dann ist das andere Bein dran."},
    // what moves or cramps first
    {"self_tests.prone_hip_extension.measures", 0x3cccc766, "was sich zuerst bewegt oder verkrampft"},
    // whether the buttock takes part
    {"self_tests.prone_hip_extension.changes", 0xafc74a6, "ob das Gesäß mitarbeitet"},
    // Leave it out where leaning back hurts, with tingling or pain down a leg, with thin bones, in pregnancy, or if you feel dizzy or unsteady.
    {"self_tests.prone_hip_extension.leave_out", 0xa44af2e8, "Lassen Sie den Test weg bei Schmerzen beim Zurücklehnen, bei Kribbeln oder Schmerzen das Bein hinunter, bei dünnen Knochen (Osteoporose), in der Schwangerschaft und bei Schwindel oder Unsicherheit auf den Beinen."},
    // letting a thigh hang
    {"self_tests.thomas.name", 0x11771683, "Oberschenkel hängen lassen"},
    // a bed that stands firm, and a helper
    {"self_tests.thomas.needs", 0x33dbe495, "ein Bett, das fest steht, und eine Hilfsperson"},
    // Sit at the edge of the bed and lie back, your helper beside you.
    {"self_tests.thomas.steps.1", 0x424b9353, "Setzen Sie sich auf die Bettkante und legen Sie sich zurück, die Hilfsperson neben Ihnen."},
    // Hug one knee to your chest.
    {"self_tests.thomas.steps.2", 0x7c31c0e3, "Ziehen Sie ein Knie an die Brust und halten Sie es."},
    // Let the other thigh hang, and let your helper look whether it is level.
    {"self_tests.thomas.steps.3", 0x6ed16775, "Lassen Sie den anderen Oberschenkel hängen und die Hilfsperson schauen, ob er waagerecht ist."},
    // whether the hanging thigh stays above level
    {"self_tests.thomas.measures", 0xeb149ba8, "ob der hängende Oberschenkel über der Waagerechten bleibt"},
    // whether the front of the hip is tight
    {"self_tests.thomas.changes", 0x6917f33f, "ob die Vorderseite der Hüfte verspannt ist"},
    // Leave it out where leaning back hurts, with a hip operation, or with pain or tingling down a leg. Leave it out with thin bones, when pregnant, if you feel dizzy or unsteady, or from 75 on.
    {"self_tests.thomas.leave_out", 0xcf85b0d8, "Lassen Sie den Test weg bei Schmerzen beim Zurücklehnen, nach einer Hüftoperation und bei Schmerzen oder Kribbeln das Bein hinunter. Lassen Sie ihn weg bei dünnen Knochen (Osteoporose), in der Schwangerschaft, bei Schwindel oder Unsicherheit auf den Beinen und ab 75."},
    // ten slow bends
    {"self_tests.repeated_bending.name", 0x632887d1, "Zehnmal langsam beugen"},
    // Stand and bend forward slowly, ten times.
    {"self_tests.repeated_bending.steps.1", 0x749b555f, "Stellen Sie sich hin und beugen Sie sich langsam nach vorn, zehnmal."},
    // Notice where the pain moves.
    {"self_tests.repeated_bending.steps.2", 0x38c10cb5, "Achten Sie darauf, wohin der Schmerz wandert."},
    // Stop if it runs down the leg.
    {"self_tests.repeated_bending.steps.3", 0x59bbbb0e, "Hören Sie auf, wenn er das Bein hinunterzieht."},
    // whether the pain moves down the leg or towards the middle
    {"self_tests.repeated_bending.measures", 0x15dc8933, "ob der Schmerz das Bein hinunter oder zur Mitte hin wandert"},
    // whether somebody should look before you bend
    {"self_tests.repeated_bending.changes", 0x3c00f5d3, "ob Sie sich untersuchen lassen sollten, bevor Sie sich beugen"},
    // A doctor or physiotherapist does it with you: it can move pain down the leg.
    {"self_tests.repeated_bending.leave_out", 0x3318f616, "Dieser Test wird in einer Arzt- oder Physiotherapiepraxis mit Ihnen gemacht: Dabei kann der Schmerz das Bein hinunterwandern."},
    // sit and reach
    {"self_tests.sit_and_reach.name", 0x4e7dfa01, "Vorreichen im Sitzen"},
    // a ruler on the floor
    {"self_tests.sit_and_reach.needs", 0xd0f2c8bc, "ein Lineal auf dem Boden"},
    // Sit on the floor with straight knees, feet at the zero line.
    {"self_tests.sit_and_reach.steps.1", 0x30bc5adb, "Setzen Sie sich mit gestreckten Knien auf den Boden, Füße an der Nulllinie."},
    // Reach forward slowly and hold for 2 seconds.
    {"self_tests.sit_and_reach.steps.2", 0xdcffefed, "Greifen Sie langsam nach vorn und halten Sie 2 Sekunden."},
    // Measure how far you get.
    {"self_tests.sit_and_reach.steps.3", 0x8b4e5193, "Messen Sie, wie weit Sie kommen."},
    // best of 3
    {"self_tests.sit_and_reach.counts", 0xd328f11, "bester von 3 Versuchen"},
    // centimetres past the toes, less than zero short of them
    {"self_tests.sit_and_reach.measures", 0x7eabdf53, "Zentimeter über die Zehen hinaus, weniger als null, wenn Sie nicht bis zu ihnen kommen"},
    // 4 cm
    {"self_tests.sit_and_reach.smallest_change", 0x444291b9, "4 cm"},
    // nothing by itself; the length of arms and trunk counts as well
    {"self_tests.sit_and_reach.changes", 0x381de27d, "für sich allein nichts; die Länge von Armen und Rumpf zählt auch"},
    // Leave it out with thin bones, tingling or pain down a leg, a sore sit bone, a hip operation, or new back pain. Leave it out when pregnant, with high pressure in an eye, or if you feel dizzy or unsteady.
    {"self_tests.sit_and_reach.leave_out", 0x7cf117c0, "Lassen Sie den Test weg bei dünnen Knochen (Osteoporose), Kribbeln oder Schmerzen das Bein hinunter, Schmerzen am Sitzbein, nach einer Hüftoperation oder bei neuen Rückenschmerzen. Lassen Sie ihn weg in der Schwangerschaft, bei hohem Druck in einem Auge und bei Schwindel oder Unsicherheit auf den Beinen."},
    // looking
    {"self_tests.looking.name", 0x4c714d1a, "Hinsehen"},
    // a mirror, or a helper
    {"self_tests.looking.needs", 0x5e02734b, "ein Spiegel oder eine Hilfsperson"},
    // Stand in front of the mirror as you always do.
    {"self_tests.looking.steps.1", 0x891594cd, "Stellen Sie sich vor den Spiegel, so wie Sie immer stehen."},
    // Look from the side and from behind.
    {"self_tests.looking.steps.2", 0x6015cd6d, "Schauen Sie von der Seite und von hinten."},
    // what is seen
    {"self_tests.looking.measures", 0x589b9bfc, "was zu sehen ist"},
    // small hints only
    {"self_tests.looking.changes", 0xa7b7b208, "nur kleine Hinweise"},
    // Leave it out if standing still makes you dizzy.
    {"self_tests.looking.leave_out", 0xab6b9e3a, "Lassen Sie den Test weg, wenn Ihnen beim Stillstehen schwindlig wird."},
    // Choose a good day, and not the hours after training.
    {"test_notes.000.says", 0xf2b4d424, "Wählen Sie einen guten Tag und nicht die Stunden nach dem Training."},
    // Stop if pain runs down a leg, if it tingles, if you feel dizzy, or if pain goes over 5 of 10.
    {"test_notes.001.says", 0x2fcfb8b8, "Hören Sie auf, wenn Schmerz das Bein hinunterzieht, wenn es kribbelt, wenn Ihnen schwindlig ist oder wenn der Schmerz über 5 von 10 steigt."},
    // Nothing has to be reached. A low number is a place to begin, not a verdict.
    {"test_notes.002.says", 0x9bb9a19, "Nichts muss erreicht werden. Eine niedrige Zahl ist ein Ausgangspunkt, kein Urteil."},
    // This test can stir up the pain that it looks for, so leave it to a doctor or physiotherapist.
    {"reasons_against_tests.not_at_home.because", 0x8ad62700, "Dieser Test kann den Schmerz wecken, nach dem er sucht. Überlassen Sie ihn darum einer Arzt- oder Physiotherapiepraxis."},
    // The questions on danger signs come first; a test is only asked of you after them.
    {"reasons_against_tests.not_screened.because", 0x340af39, "Die Fragen zu Gefahrenzeichen kommen zuerst; ein Test wird erst danach von Ihnen verlangt."},
    // Your answers say that somebody should look first; tests at home wait until then.
    {"reasons_against_tests.clinician_first.because", 0xe2a9862f, "Nach Ihren Antworten sollten Sie sich zuerst untersuchen lassen; Tests zu Hause warten bis dahin."},
    // There is no routine for you now, so a test would change nothing.
    {"reasons_against_tests.no_routine.because", 0x18e04185, "Es gibt jetzt kein Übungsprogramm für Sie, ein Test würde also nichts ändern."},
    // While the pain is strong, no test is asked of you.
    {"reasons_against_tests.strong_pain.because", 0x9b42b793, "Solange der Schmerz stark ist, wird kein Test von Ihnen verlangt."},
    // The thigh was strained lately, and this test would pull on it or load it.
    {"reasons_against_tests.strain.because", 0xc0f2dee1, "Der Oberschenkel war vor Kurzem gezerrt, und dieser Test würde an ihm ziehen oder ihn belasten."},
    // You strained this hamstring once: say how long ago, since a fresh strain is not tested. If it is over a year, say 365 days.
    {"reasons_against_tests.strain_day_unknown.because", 0xb93aa622, "Diese hinteren Oberschenkelmuskeln waren einmal gezerrt: Geben Sie an, wie lange das her ist, denn eine frische Zerrung wird nicht getestet. Ist es über ein Jahr her, geben Sie 365 Tage an."},
    // A condition that you named, or that your answers suggest, speaks against it.
    {"reasons_against_tests.condition.because", 0x4e3327ad, "Ein gesundheitlicher Umstand, den Sie genannt haben oder auf den Ihre Antworten hindeuten, spricht dagegen."},
    // One of your answers, a yes or a not sure, speaks against it.
    {"reasons_against_tests.answer.because", 0x39d73da1, "Eine Ihrer Antworten, ein Ja oder ein Nicht-sicher, spricht dagegen."},
    // At your age, say first whether you fell in the last year or feel unsteady.
    {"reasons_against_tests.not_answered.because", 0xede6e723, "Geben Sie wegen Ihres Alters zuerst an, ob Sie in den letzten zwölf Monaten gestürzt sind oder sich unsicher auf den Beinen fühlen."},
    // What your answers come to speaks against it, such as a nerve that seems to take part.
    {"reasons_against_tests.trait.because", 0x4154c204, "Was sich aus Ihren Antworten ergibt, spricht dagegen, etwa ein Nerv, der mitzuspielen scheint."},
    // Back pain of less than six weeks, or of a length that is not known, is not to be bent for a test.
    {"reasons_against_tests.new_back_pain.because", 0x53277508, "Bei Rückenschmerzen seit weniger als sechs Wochen, oder wenn die Dauer nicht bekannt ist, soll der Rücken nicht für einen Test gebeugt werden."},
    // Say your age first: it decides whether this test is for you.
    {"reasons_against_tests.age_not_given.because", 0x6812f19b, "Geben Sie zuerst Ihr Alter an: Es entscheidet, ob dieser Test etwas für Sie ist."},
    // This test tells nothing new at your age.
    {"reasons_against_tests.too_young.because", 0x605620f7, "Dieser Test sagt in Ihrem Alter nichts Neues."},
    // We do not ask for this test at your age: it may be too much, or not to be done alone.
    {"reasons_against_tests.too_old.because", 0x17034001, "In Ihrem Alter verlangen wir diesen Test nicht: Er kann zu viel sein oder sollte nicht allein gemacht werden."},
    // It needs a position that you did not name as possible.
    {"reasons_against_tests.position.because", 0x7edc07b, "Dafür ist eine Position nötig, die Sie nicht als möglich genannt haben."},
    // Stop at once for sharp pain, or new pain below the knee.
    {"session.sharp_pain.says", 0xcab06760, "Sofort aufhören bei stechendem Schmerz oder neuem Schmerz unterm Knie."},
    // Stop for chest pain, dizziness, faintness, a numb or weak leg.
    {"session.chest_or_numb_leg.says", 0x94dcd327, "Aufhören bei Brustschmerzen, Schwindel, Ohnmachtsgefühl, taubem oder schwachem Bein."},
    // Stop if breathing is hard, or bladder or bowel control changes.
    {"session.breath_or_bladder.says", 0x4a16eee6, "Aufhören, wenn das Atmen schwerfällt oder sich die Kontrolle über Blase oder Darm ändert."},
    // Pain up to 3 is fine; 4 or 5 means do less.
    {"session.pain_up_to_3.says", 0x4b74c17, "Schmerz bis 3 ist in Ordnung; 4 oder 5 heißt weniger tun."},
    // Pain of 6 or more of 10 means stop.
    {"session.pain_of_6.says", 0x2dc797d0, "Schmerz von 6 oder mehr von 10 heißt aufhören."},
    // Stop if you bleed, lose fluid or have tummy pain.
    {"session.bleeding.says", 0xe3b52619, "Aufhören bei Blutung, Abgang von Flüssigkeit oder Bauchschmerzen."},
    // Stop if your womb tightens again and again.
    {"session.tightenings.says", 0xaba07325, "Aufhören, wenn die Gebärmutter immer wieder hart wird."},
    // Then call your maternity unit at once.
    {"session.maternity_unit.says", 0xc557b5dc, "Rufen Sie dann sofort Ihre Geburtsklinik an."},
    // Stay gentle: a part that feels little gives no warning.
    {"session.feels_little.says", 0x43d90b4a, "Sanft bleiben: Ein Körperteil, der wenig spürt, warnt nicht."},
    // Look at the skin after each hold.
    {"session.look_at_the_skin.says", 0x6ef21a11, "Nach jedem Halten die Haut ansehen."},
    // Hold something firm and go down on one knee first.
    {"session.to_the_floor.says", 0xc3a12209, "Halten Sie sich an etwas Festem fest und gehen Sie zuerst auf ein Knie."},
    // Kneel on one knee, hold something firm, stand up.
    {"session.from_the_floor.says", 0x373d23aa, "Knien Sie auf einem Knie, halten Sie sich an etwas Festem fest, stehen Sie auf."},
    // Lock the brakes and transfer to a bed or firm mat.
    {"session.by_transfer.says", 0xaa81b563, "Stellen Sie die Bremsen fest und wechseln Sie auf ein Bett oder eine feste Matte."},
    // Sit up slowly and transfer back, brakes locked.
    {"session.back_by_transfer.says", 0x34aa29bd, "Setzen Sie sich langsam auf und wechseln Sie zurück, Bremsen festgestellt."},
    // Sit still until you feel steady.
    {"session.steady_in_the_chair.says", 0xceed6c92, "Bleiben Sie ruhig sitzen, bis Sie sich sicher fühlen."},
    // Stop once pain is 2 points above where it began.
    {"session.light_while_strong.says", 0x9bbe7b8b, "Hören Sie auf, sobald der Schmerz 2 Punkte über dem Wert vom Anfang liegt."},
    // Stop for a sudden pounding headache with flushing or sweating.
    {"session.headache_in_a_wheelchair.says", 0x30b49b88, "Hören Sie auf bei plötzlichem pochendem Kopfschmerz mit Hautrötung oder Schwitzen."},
    // Pull firmly, never sharply; you can still chat.
    {"session.pull.says", 0x7ff854dc, "Es soll kräftig ziehen, nie stechen; Sie können dabei noch reden."},
    // How strong is the pain now, from 0 to 10?
    {"session.asks_pain.says", 0x47962a8c, "Wie stark ist der Schmerz jetzt, von 0 bis 10?"},
    // Pain now, 0 to 10?
    {"session.asks_pain_between.says", 0x194b30ae, "Schmerz jetzt, 0 bis 10?"},
    // Do no more of it today, and notice the pain tomorrow morning.
    {"session.ended_by_pain.says", 0x34ae1946, "Machen Sie heute nichts mehr davon und achten Sie morgen früh auf den Schmerz."},
    // Tomorrow morning, notice whether the pain is as before.
    {"session.tomorrow.says", 0xcfe55787, "Achten Sie morgen früh darauf, ob der Schmerz wie vorher ist."},
    // Stand
    {"position_ways.standing.brief", 0xb7e3e4c3, "Stehen"},
    // Stand up tall, with something firm in reach.
    {"position_ways.standing.into", 0xe8d1d7b, "Stellen Sie sich aufrecht hin, etwas Festes in Reichweite."},
    // Stand still until you feel steady.
    {"position_ways.standing.up", 0x4daf46f6, "Bleiben Sie ruhig stehen, bis Sie sich sicher fühlen."},
    // Sit
    {"position_ways.seated_on_chair.brief", 0xfaa5a4df, "Sitzen"},
    // Sit tall on your chair, both feet down.
    {"position_ways.seated_on_chair.into", 0x85c00636, "Setzen Sie sich aufrecht auf den Stuhl, beide Füße am Boden."},
    // Lean forward, push with your hands and stand up.
    {"position_ways.seated_on_chair.up", 0x99b95d25, "Lehnen Sie sich vor, drücken Sie sich mit den Händen ab und stehen Sie auf."},
    // Floor
    {"position_ways.seated_on_floor.brief", 0xccf1eb1d, "Boden"},
    // Sit on the floor, your legs in front of you.
    {"position_ways.seated_on_floor.into", 0xfa966e51, "Setzen Sie sich auf den Boden, die Beine nach vorn."},
    // Turn onto your hands and knees.
    {"position_ways.seated_on_floor.up", 0x5d8eb554, "Drehen Sie sich auf Hände und Knie."},
    // On back
    {"position_ways.lying_on_back.brief", 0xbab3316b, "Rücken"},
    // Roll onto your back and bend your knees.
    {"position_ways.lying_on_back.into", 0x711f950b, "Rollen Sie sich auf den Rücken und beugen Sie die Knie."},
    // Roll to your side and push yourself up.
    {"position_ways.lying_on_back.up", 0x1f5cdf18, "Rollen Sie sich auf die Seite und drücken Sie sich hoch."},
    // On side
    {"position_ways.lying_on_side.brief", 0x7bcc93bb, "Seite"},
    // Lie on your side, your head on your arm.
    {"position_ways.lying_on_side.into", 0x57ef9da5, "Legen Sie sich auf die Seite, den Kopf auf den Arm."},
    // Push yourself up to sitting with both arms.
    {"position_ways.lying_on_side.up", 0xf6ed1060, "Drücken Sie sich mit beiden Armen in den Sitz hoch."},
    // On front
    {"position_ways.lying_face_down.brief", 0x64f0e597, "Bauch"},
    // Lie on your front, your head on your hands.
    {"position_ways.lying_face_down.into", 0xf03e09bf, "Legen Sie sich auf den Bauch, den Kopf auf die Hände."},
    // Push back onto your hands and knees.
    {"position_ways.lying_face_down.up", 0xeb3bd4ce, "Drücken Sie sich zurück auf Hände und Knie."},
    // On all 4
    {"position_ways.hands_and_knees.brief", 0x4e573d97, "4-Füßler"},
    // Come onto your hands and knees.
    {"position_ways.hands_and_knees.into", 0x5526d839, "Kommen Sie auf Hände und Knie."},
    // Walk your hands back and sit on your heels.
    {"position_ways.hands_and_knees.up", 0xb58961dc, "Gehen Sie mit den Händen zurück und setzen Sie sich auf die Fersen."},
    // One knee
    {"position_ways.half_kneeling.brief", 0x535c2002, "Ein Knie"},
    // Kneel on one knee, something firm at your side.
    {"position_ways.half_kneeling.into", 0xf4a9b5a1, "Knien Sie auf einem Knie, etwas Festes an Ihrer Seite."},
    // Hold something firm, push on the front thigh, stand up.
    {"position_ways.half_kneeling.up", 0x2780a0c6, "Halten Sie sich an etwas Festem, stützen Sie sich auf den vorderen Oberschenkel, stehen Sie auf."},
    // Kneel
    {"position_ways.kneeling.brief", 0xdc15f752, "Knien"},
    // Kneel on both knees, on something soft.
    {"position_ways.kneeling.into", 0xa3acb7d5, "Knien Sie auf beiden Knien, auf etwas Weichem."},
    // Put one foot forward, a hand on something firm.
    {"position_ways.kneeling.up", 0x4a7f580a, "Stellen Sie einen Fuß nach vorn, eine Hand an etwas Festem."},
    // Water
    {"position_ways.in_water.brief", 0xf4fb10d0, "Wasser"},
    // Get into the water, chest deep, and hold the rail.
    {"position_ways.in_water.into", 0x72f71805, "Gehen Sie brusttief ins Wasser und halten Sie sich am Geländer fest."},
    // Hold the rail and climb out slowly.
    {"position_ways.in_water.up", 0x28e5eec5, "Halten Sie sich am Geländer fest und steigen Sie langsam heraus."},
    // You need nothing for this one.
    {"equipment_ways.none.says", 0x15dc487c, "Dafür brauchen Sie nichts."},
    // Put down a mat or a folded blanket.
    {"equipment_ways.mat.says", 0x5b91671a, "Legen Sie eine Matte oder eine gefaltete Decke hin."},
    // Fetch a long towel.
    {"equipment_ways.towel.says", 0x52d814b5, "Holen Sie ein langes Handtuch."},
    // Go to a free stretch of wall.
    {"equipment_ways.wall.says", 0x257f6d49, "Gehen Sie zu einem freien Stück Wand."},
    // Put a firm chair against a wall.
    {"equipment_ways.chair.says", 0xb5e2e79c, "Stellen Sie einen festen Stuhl an eine Wand."},
    // Go to a doorway.
    {"equipment_ways.doorway.says", 0x759512be, "Gehen Sie zu einem Türrahmen."},
    // Fetch a cushion or pillow.
    {"equipment_ways.cushion.says", 0xa60b1f75, "Holen Sie ein Kissen."},
    // Go to a low step.
    {"equipment_ways.step.says", 0xd1dd02e9, "Gehen Sie zu einer niedrigen Stufe."},
    // Fetch a strap.
    {"equipment_ways.strap.says", 0x700373c8, "Holen Sie einen Gurt."},
    // Fetch the loop band.
    {"equipment_ways.band.says", 0x9abc19b5, "Holen Sie das ringförmige Gymnastikband."},
    // Fetch a long stick.
    {"equipment_ways.stick.says", 0x60d51b4c, "Holen Sie einen langen Stab."},
    // Fetch your weights.
    {"equipment_ways.weights.says", 0x19a68357, "Holen Sie Ihre Gewichte."},
    // Put the sliders down for your heels.
    {"equipment_ways.sliders.says", 0x487f1c78, "Legen Sie die Gleitscheiben für Ihre Fersen hin."},
    // Find something firm to hold your ankles.
    {"equipment_ways.anchor.says", 0x89244d95, "Suchen Sie etwas Festes, das Ihre Knöchel hält."},
    // Go to the edge of the pool.
    {"equipment_ways.pool.says", 0x30b556b2, "Gehen Sie an den Beckenrand."},
    // Go to a worktop or heavy table.
    {"equipment_ways.worktop.says", 0xb7769187, "Gehen Sie zu einer Arbeitsplatte oder einem schweren Tisch."},
    // Fetch a low box or a thick book.
    {"equipment_ways.step_or_box.says", 0x2e5d20d7, "Holen Sie eine niedrige Kiste oder ein dickes Buch."},
    // Go to a firm bench against a wall.
    {"equipment_ways.bench.says", 0x4ee03629, "Gehen Sie zu einer festen Bank an einer Wand."},
    // Put the brakes of the wheelchair on.
    {"equipment_ways.wheelchair.says", 0xb55dc41c, "Stellen Sie die Bremsen des Rollstuhls fest."},
    // straighten
    {"tempo_words.lying_knee_extension.out", 0xa2624f58, "strecken"},
    // slowly down
    {"tempo_words.lying_knee_extension.back", 0xa822aafd, "langsam senken"},
    // bend
    {"tempo_words.sciatic_slider.back", 0x95353f8a, "beugen"},
    // round up
    {"tempo_words.cat_camel.out", 0x69ba52c4, "rund machen"},
    // let sag
    {"tempo_words.cat_camel.back", 0xb4bf5dcf, "durchhängen"},
    // flatten
    {"tempo_words.pelvic_tilt.out", 0xadb11329, "flach machen"},
    // let go
    {"tempo_words.pelvic_tilt.back", 0xdf3bc3ac, "lockerlassen"},
    // lift
    {"tempo_words.bridge.out", 0x6938593c, "heben"},
    // open
    {"tempo_words.clamshell.out", 0x633670e9, "öffnen"},
    // close
    {"tempo_words.clamshell.back", 0x13c0f9c3, "schließen"},
    // slide up
    {"tempo_words.side_lying_leg_raise.out", 0xeb988f4f, "hochgleiten"},
    // step
    {"tempo_words.band_walk.out", 0x1da20cef, "Schritt"},
    // and step
    {"tempo_words.band_walk.back", 0xe757a0b0, "und Schritt"},
    // lower
    {"tempo_words.prone_leg_lift.back", 0x2e913bda, "senken"},
    // let drop
    {"tempo_words.single_leg_stand.out", 0x2ba91cf3, "absinken lassen"},
    // reach
    {"tempo_words.bird_dog.out", 0x5deb858, "ausstrecken"},
    // slowly back
    {"tempo_words.bird_dog.back", 0x916b7f7a, "langsam zurück"},
    // hips back
    {"tempo_words.hip_hinge.out", 0xc73ca5f2, "Hüfte zurück"},
    // stand up
    {"tempo_words.hip_hinge.back", 0x9c0d235c, "hochkommen"},
    // slide out
    {"tempo_words.sliding_leg_curl.out", 0xbdf31886, "hinausgleiten"},
    // hips down
    {"tempo_words.sliding_leg_curl.back", 0x2de550a5, "Hüfte senken"},
    // lean forward
    {"tempo_words.nordic_lower.out", 0x60883044, "vorlehnen"},
    // push back
    {"tempo_words.nordic_lower.back", 0x6cf1cf70, "zurückdrücken"},
    // sit down
    {"tempo_words.sit_to_stand_break.back", 0xe319d0bd, "hinsetzen"},
    // grow tall
    {"tempo_words.posture_reset.out", 0x7aa6bb5d, "aufrichten"},
    // ease off
    {"tempo_words.posture_reset.back", 0xb57eba12, "lockerlassen"},
    // tip forward
    {"tempo_words.seated_hinge.out", 0xbf0d42e3, "vorneigen"},
    // come back
    {"tempo_words.seated_hinge.back", 0x728c245c, "zurückkommen"},
    // down
    {"tempo_words.seated_march.back", 0x61bb7455, "runter"},
    // bring it in
    {"tempo_words.standing_hip_extension.back", 0x84ba0953, "heranholen"},
    // push out
    {"tempo_words.standing_hip_abduction.out", 0x96c3319, "nach außen drücken"},
    // step up
    {"tempo_words.step_up.out", 0x5edc6178, "hochsteigen"},
    // hip back
    {"tempo_words.single_leg_deadlift.out", 0xc1a45ac9, "Hüfte zurück"},
    // walk out
    {"tempo_words.heel_walkout.out", 0x6759b374, "Schritte weg"},
    // walk in
    {"tempo_words.heel_walkout.back", 0x9af3266f, "Schritte zurück"},
    // draw in
    {"tempo_words.knees_to_chest_rock.out", 0xa4c82caa, "heranziehen"},
    // up
    {"tempo_words.calf_pump_break.out", 0xb566d980, "hoch"},
    // dive
    {"tempo_words.askling_diver.out", 0x57811ab7, "tauchen"},
    // glide
    {"tempo_words.askling_glider.out", 0xf0f93692, "gleiten"},
    // pull back
    {"tempo_words.askling_glider.back", 0xf87333a9, "zurückziehen"},
    // slide in
    {"tempo_words.heel_slide.out", 0xebd24b1d, "herangleiten"},
    // slide back
    {"tempo_words.heel_slide.back", 0x6b06c131, "zurückgleiten"},
    // squeeze
    {"tempo_words.glute_squeeze.out", 0xa4a34c67, "anspannen"},
    // Pain of 0 to 3 out of 10 is acceptable: go on.
    {"pain_lights.go.says", 0xafaf543d, "Schmerz von 0 bis 3 von 10 ist vertretbar: Machen Sie weiter."},
    // Pain of 4 or 5 out of 10: do less, and see that it settles by the next morning.
    {"pain_lights.caution.says", 0xb1b83c05, "Schmerz von 4 oder 5 von 10: Machen Sie weniger und achten Sie darauf, dass er bis zum nächsten Morgen abklingt."},
    // Pain of 6 or more out of 10: stop.
    {"pain_lights.stop.says", 0x7e5035f0, "Schmerz von 6 oder mehr von 10: Hören Sie auf."},
    // Is the pain more than 5 out of 10?
    {"stop_signs.pain_above_five.question", 0xe356b7f0, "Ist der Schmerz stärker als 5 von 10?"},
    // Is the pain sharp or tearing?
    {"stop_signs.sharp_or_tearing_pain.question", 0x8114730, "Ist der Schmerz stechend oder reißend?"},
    // Did pain come on suddenly?
    {"stop_signs.sudden_pain.question", 0xee06049a, "Ist plötzlich Schmerz aufgetreten?"},
    // Does pain newly spread below the knee?
    {"stop_signs.pain_spreading_below_knee.question", 0x1b8e76c6, "Breitet sich Schmerz neu bis unter das Knie aus?"},
    // Has a part of the leg just gone numb?
    {"stop_signs.new_numbness.question", 0x236407e7, "Ist gerade ein Teil des Beins taub geworden?"},
    // Has a part of the leg just begun to tingle?
    {"stop_signs.new_tingling.question", 0x5d762d71, "Hat es gerade in einem Teil des Beins zu kribbeln begonnen?"},
    // Has a leg just become weak?
    {"stop_signs.new_weakness.question", 0x3677b202, "Ist gerade ein Bein schwach geworden?"},
    // Do you feel dizzy?
    {"stop_signs.dizziness.question", 0x9a257908, "Ist Ihnen schwindlig?"},
    // Did you faint, or nearly?
    {"stop_signs.fainting.question", 0x683a49f0, "Sind Sie ohnmächtig geworden oder beinahe?"},
    // Did you feel a pop?
    {"stop_signs.pop.question", 0xdd24a980, "Haben Sie einen Knall gespürt?"},
    // Is there a new bruise?
    {"stop_signs.bruise.question", 0x3b3bce5, "Gibt es einen neuen blauen Fleck?"},
    // Does your chest hurt?
    {"stop_signs.chest_pain.question", 0xdb7cb1d4, "Tut Ihnen die Brust weh?"},
    // Are you more out of breath than the effort explains?
    {"stop_signs.breathlessness.question", 0x2a32f759, "Sind Sie mehr außer Atem, als die Anstrengung erklärt?"},
    // Is a calf swollen?
    {"stop_signs.calf_swelling.question", 0x11fdcd31, "Ist eine Wade geschwollen?"},
    // Has your bladder or bowel control changed?
    {"stop_signs.bladder_or_bowel_change.question", 0x252b1566, "Hat sich die Kontrolle über Blase oder Darm verändert?"},
    // Has a pounding headache come on, with flushing or sweating?
    {"stop_signs.pounding_headache.question", 0xf3d01748, "Haben pochende Kopfschmerzen eingesetzt, mit Hautrötung oder Schwitzen?"},
    // Pregnant: has one of your warning signs come, such as bleeding?
    {"stop_signs.pregnancy_sign.question", 0xb1418ee4, "Schwanger: Ist eines Ihrer Warnzeichen aufgetreten, etwa eine Blutung?"},
    // Go one step on.
    {"decisions.progress.says", 0xe4acf7b6, "Gehen Sie einen Schritt weiter."},
    // Go on as you do: this week has nothing new.
    {"decisions.progress.otherwise", 0x57e59d6d, "Machen Sie so weiter: Diese Woche bringt nichts Neues."},
    // Keep up what you gained.
    {"decisions.maintain.says", 0x7d475496, "Bewahren Sie, was Sie erreicht haben."},
    // Keep up what you gained, with a little less for a week.
    {"decisions.maintain.otherwise", 0xbab4015c, "Bewahren Sie, was Sie erreicht haben, eine Woche lang mit etwas weniger."},
    // Stay with your plan.
    {"decisions.hold.says", 0x5c47fdd8, "Bleiben Sie bei Ihrem Plan."},
    // Stay where you are, and do a little less.
    {"decisions.hold.otherwise", 0xedfc228, "Bleiben Sie, wo Sie sind, und machen Sie etwas weniger."},
    // Change one exercise.
    {"decisions.change_contributor.says", 0x23deabf5, "Tauschen Sie eine Übung aus."},
    // Stay with your plan: nothing else suits you better.
    {"decisions.change_contributor.otherwise", 0x2d20db3f, "Bleiben Sie bei Ihrem Plan: Nichts anderes passt besser zu Ihnen."},
    // Make it shorter for a week.
    {"decisions.shorten.says", 0x90f578ab, "Machen Sie es eine Woche lang kürzer."},
    // It is short already: do what you can of it.
    {"decisions.shorten.otherwise", 0xc3f3a4d4, "Es ist schon kurz: Machen Sie davon, was Sie können."},
    // Try it another way: keep few exercises, and choose a kind of movement that you like.
    {"decisions.change_approach.says", 0xf10bc5d5, "Versuchen Sie es anders: Behalten Sie wenige Übungen und wählen Sie eine Art Bewegung, die Sie mögen."},
    // Begin anew, with a plan for what you told now.
    {"decisions.begin_anew.says", 0x12f0cb5e, "Fangen Sie neu an, mit einem Plan für das, was Sie jetzt angegeben haben."},
    // Do less for a week.
    {"decisions.regress.says", 0xe9461ce3, "Machen Sie eine Woche lang weniger."},
    // This is little already: do of it only what does not hurt.
    {"decisions.regress.otherwise", 0xf0fcc4f1, "Das ist schon wenig: Machen Sie davon nur, was nicht wehtut."},
    // Have somebody look at it. Until then do less.
    {"decisions.refer.says", 0x17603349, "Lassen Sie das untersuchen. Machen Sie bis dahin weniger."},
    // Have somebody look at it. Until then do no more than now.
    {"decisions.refer.otherwise", 0x4380d173, "Lassen Sie das untersuchen. Machen Sie bis dahin nicht mehr als jetzt."},
    // Stop the exercises.
    {"decisions.stop.says", 0xc2614339, "Hören Sie mit den Übungen auf."},
    // not told
    {"overalls.not_told.name", 0xb843881b, "nicht angegeben"},
    // better
    {"overalls.better.name", 0xf06e8d8f, "besser"},
    // about the same
    {"overalls.same.name", 0x4d9bea05, "etwa gleich"},
    // worse
    {"overalls.worse.name", 0x733e1cb7, "schlechter"},
    // as planned
    {"easings.none.says", 0x7f7f92eb, "wie geplant"},
    // one set less of each
    {"easings.one_set_less.says", 0xe7153aae, "von jeder Übung ein Durchgang weniger"},
    // half of each
    {"easings.half.says", 0xfe0de8de, "von jeder Übung die Hälfte"},
    // Tie it to something that you do every day.
    {"whys_fewer.not_told.helps", 0x7967dcfd, "Verbinden Sie es mit etwas, das Sie jeden Tag tun."},
    // no time
    {"whys_fewer.no_time.name", 0x3e130627, "keine Zeit"},
    // Two exercises take a few minutes; do them right after something that you do every day.
    {"whys_fewer.no_time.helps", 0x20dcbb01, "Zwei Übungen dauern ein paar Minuten; machen Sie sie gleich nach etwas, das Sie jeden Tag tun."},
    // it hurt
    {"whys_fewer.pain.name", 0x9180cee1, "es tat weh"},
    // Do less of it, so that the pain stays at 3 or lower.
    {"whys_fewer.pain.helps", 0x4c81466d, "Machen Sie weniger davon, sodass der Schmerz bei 3 oder darunter bleibt."},
    // forgot
    {"whys_fewer.forgot.name", 0xd4119b2e, "vergessen"},
    // Set a reminder, or leave the mat where you see it.
    {"whys_fewer.forgot.helps", 0x1086cda3, "Stellen Sie eine Erinnerung ein oder lassen Sie die Matte liegen, wo Sie sie sehen."},
    // saw no point in it
    {"whys_fewer.no_point.name", 0xbc24409f, "sah keinen Sinn darin"},
    // Choose one thing that you want to do again, and watch whether it gets easier.
    {"whys_fewer.no_point.helps", 0x4d8a8372, "Wählen Sie eine Sache, die Sie wieder tun wollen, und beobachten Sie, ob sie leichter wird."},
    // did not know how
    {"whys_fewer.did_not_know_how.name", 0x34ad8020, "wusste nicht, wie"},
    // Read the steps once more, or let somebody watch you do it.
    {"whys_fewer.did_not_know_how.helps", 0xb2a85cfb, "Lesen Sie die Schritte noch einmal oder lassen Sie sich von jemandem dabei zusehen."},
    // Your answers now ask for somebody to look today, and that goes before any exercise.
    {"check_in_rows.urgent.because", 0xd3812999, "Nach Ihren jetzigen Antworten sollten Sie sich heute untersuchen lassen; das geht jeder Übung vor."},
    // Some questions about danger signs are open, and exercises wait for them.
    {"check_in_rows.questions_first.because", 0xc5df5130, "Einige Fragen zu Gefahrenzeichen sind offen, und die Übungen warten, bis sie beantwortet sind."},
    // Your answers ask for somebody sooner than the last time; we judged that the exercises should wait for that.
    {"check_in_rows.more_urgent.because", 0xca1a76e3, "Nach Ihren Antworten sollten Sie sich schneller untersuchen lassen als nach denen vom letzten Mal; nach unserer Einschätzung sollten die Übungen so lange warten."},
    // With your answers as they are now, no exercise can be offered.
    {"check_in_rows.nothing_to_offer.because", 0xadbf270c, "Mit Ihren Antworten, wie sie jetzt sind, kann keine Übung angeboten werden."},
    // The exercises wait until somebody has looked at it, and nothing says that anybody has; that is our judgement.
    {"check_in_rows.not_seen_yet.because", 0xedeea6ec, "Die Übungen warten, bis Sie untersucht worden sind, und nichts zeigt, dass das geschehen ist; das ist unsere Einschätzung."},
    // The exercises have hurt too much three times running although there were less of them; we judged that they should stop until somebody has looked.
    {"check_in_rows.third_red.because", 0xa9eba0b1, "Die Übungen haben dreimal hintereinander zu sehr wehgetan, obwohl es weniger waren; nach unserer Einschätzung sollten Sie damit aufhören, bis Sie untersucht worden sind."},
    // A new sign in a leg may come from a nerve, so somebody should look at it; that a week is soon enough for this one is our judgement.
    {"check_in_rows.leg_sign.because", 0x8549795d, "Ein neues Zeichen in einem Bein kann von einem Nerv kommen, darum sollten Sie es untersuchen lassen; dass bei diesem eine Woche reicht, ist unsere Einschätzung."},
    // The pain is up by more than chance may explain; that somebody should look then is our judgement.
    {"check_in_rows.pain_up.because", 0xb9e52e4a, "Der Schmerz ist stärker gestiegen, als Zufall erklären kann; dass Sie sich dann untersuchen lassen sollten, ist unsere Einschätzung."},
    // You say that it is worse all in all; that somebody should look then is our judgement.
    {"check_in_rows.worse_all_in_all.because", 0x86f0390a, "Sie sagen, dass es alles in allem schlechter ist; dass Sie sich dann untersuchen lassen sollten, ist unsere Einschätzung."},
    // The pain has been strong for over a week; that somebody should look then is our judgement.
    {"check_in_rows.pain_stays_strong.because", 0xd8af192b, "Der Schmerz ist seit über einer Woche stark; dass Sie sich dann untersuchen lassen sollten, ist unsere Einschätzung."},
    // After six weeks no number of yours is clearly better, so it may pay to ask somebody.
    {"check_in_rows.second_look.because", 0x9dc16d7f, "Nach sechs Wochen ist keine Ihrer Zahlen klar besser, darum kann es sich lohnen, fachlichen Rat zu holen."},
    // It hurt too much twice running, so go a step back; see somebody if it does a third time.
    {"check_in_rows.second_red.because", 0xc701e381, "Es hat zweimal hintereinander zu sehr wehgetan, gehen Sie also einen Schritt zurück; lassen Sie sich beim dritten Mal untersuchen."},
    // It hurt too much while you exercised or the next morning, so do half, and leave out what hurt most.
    {"check_in_rows.one_red.because", 0xdc365513, "Es hat beim Üben oder am nächsten Morgen zu sehr wehgetan, machen Sie also die Hälfte und lassen Sie weg, was am meisten wehtat."},
    // Pain kept you from it, so half of it may be more use than none; that is our judgement.
    {"check_in_rows.pain_kept_from_it.because", 0x1c678392, "Schmerz hat Sie davon abgehalten, darum kann die Hälfte davon mehr nützen als nichts; das ist unsere Einschätzung."},
    // The exercises were stopped, so begin again with half; that is our judgement.
    {"check_in_rows.begin_again.because", 0xb84026ac, "Die Übungen waren gestoppt, fangen Sie also mit der Hälfte wieder an; das ist unsere Einschätzung."},
    // You told of something that your plan was not made for, so begin with the first week of one that is; that is our judgement.
    {"check_in_rows.condition_is_new.because", 0x310a6ff2, "Sie haben etwas genannt, für das Ihr Plan nicht gemacht ist. Fangen Sie also mit der ersten Woche eines Plans an, der dafür gemacht ist; das ist unsere Einschätzung."},
    // Somebody should look at it before more is asked of you, and nothing says that anybody has; that is our judgement.
    {"check_in_rows.look_is_due.because", 0x46bc0001, "Sie sollten sich untersuchen lassen, bevor mehr von Ihnen verlangt wird, und nichts zeigt, dass das geschehen ist; das ist unsere Einschätzung."},
    // It did not fit into your week twice running, and no kind of exercise is clearly best, so choose what you would keep up.
    {"check_in_rows.little_again.because", 0x73beb997, "Es hat zweimal hintereinander nicht in Ihre Woche gepasst, und keine Art von Übung ist klar die beste; wählen Sie also, was Sie durchhalten würden."},
    // Fewer exercises may be easier to keep up, so do two for a week and keep the walk.
    {"check_in_rows.little.because", 0xf367d42a, "Weniger Übungen sind vielleicht leichter durchzuhalten, machen Sie also eine Woche lang zwei und behalten Sie das Gehen bei."},
    // You told of something new, so nothing is added this week; that is our judgement.
    {"check_in_rows.first_told_now.because", 0xe62b3a34, "Sie haben etwas Neues genannt, darum kommt diese Woche nichts dazu; das ist unsere Einschätzung."},
    // The easier week went well, so go back to what you did before it; that is our judgement.
    {"check_in_rows.back_on.because", 0xf7b08446, "Die leichtere Woche lief gut, gehen Sie also zurück zu dem, was Sie vorher gemacht haben; das ist unsere Einschätzung."},
    // You did it for four weeks and it is about the same, so something else may play a part; that is our judgement.
    {"check_in_rows.first_look.because", 0x5b05138b, "Sie haben es vier Wochen lang gemacht und es ist etwa gleich geblieben, darum kann etwas anderes mitspielen; das ist unsere Einschätzung."},
    // It hurt a little more than it should, so do one set less and try again next week.
    {"check_in_rows.one_amber.because", 0x540617f1, "Es hat etwas mehr wehgetan, als es sollte, machen Sie also einen Durchgang weniger und versuchen Sie es nächste Woche wieder."},
    // Less is needed to keep a gain than to make it.
    {"check_in_rows.keep_it.because", 0xa380f3c2, "Erreichtes zu erhalten, braucht weniger, als es zu erreichen."},
    // The eight weeks are over and it goes well, so fewer days may be enough from now on.
    {"check_in_rows.last_step.because", 0x3ba1d16b, "Die acht Wochen sind um und es läuft gut, darum können von jetzt an weniger Tage reichen."},
    // It went well and you did most of it, so the next step of your plan, where it has one, is worth a try.
    {"check_in_rows.one_step.because", 0xb54e1823, "Es lief gut und Sie haben das meiste gemacht, darum ist der nächste Schritt Ihres Plans, wo er einen hat, einen Versuch wert."},
    // Nothing asks for a change yet, and a plan needs some weeks to show what it does.
    {"check_in_rows.go_on.because", 0x723aec73, "Noch verlangt nichts nach einer Änderung, und ein Plan braucht einige Wochen, um zu zeigen, was er bewirkt."},
    // A new sign in a leg may come from a nerve, and so is looked for at each check-in; a leg newly numb or weak is for the same day. The list is our judgement.
    {"check_in.leg_signs_are_watched.says", 0x5d1b16a1, "Ein neues Zeichen in einem Bein kann von einem Nerv kommen, darum wird bei jeder Zwischenbilanz danach gesucht; ein neuerdings taubes oder schwaches Bein gehört noch am selben Tag angesehen. Die Liste ist unsere Einschätzung."},
    // pain below the knee
    {"leg_signs.000.says", 0x2ead509a, "Schmerz unterhalb des Knies"},
    // tingling or burning in a leg
    {"leg_signs.001.says", 0xf263e67, "Kribbeln oder Brennen in einem Bein"},
    // a numb patch in a leg
    {"leg_signs.002.says", 0xafd47e0c, "eine taube Stelle an einem Bein"},
    // a leg that is weak
    {"leg_signs.003.says", 0x205b5591, "ein Bein, das schwach ist"},
    // a foot that is numb or weak
    {"leg_signs.004.says", 0xa3f75cf8, "ein Fuß, der taub oder schwach ist"},
    // a numb patch at the side of a thigh
    {"leg_signs.005.says", 0x57c135f5, "eine taube Stelle seitlich an einem Oberschenkel"},
    // tingling, a numb patch or pain below one knee
    {"leg_signs.006.says", 0xd6bb389d, "Kribbeln, eine taube Stelle oder Schmerz unterhalb eines Knies"},
    // a numb or weak leg
    {"leg_signs.007.says", 0xd3bb7139, "ein taubes oder schwaches Bein"},
    // signs in a leg that get worse
    {"leg_signs.008.says", 0xb665fdd0, "Zeichen in einem Bein, die schlimmer werden"},
    // a leg that gets weaker
    {"leg_signs.009.says", 0x2b282fb1, "ein Bein, das schwächer wird"},
    // a foot that cannot be lifted
    {"leg_signs.010.says", 0x2bd51ecf, "ein Fuß, der sich nicht heben lässt"},
    // a leg that gives way
    {"leg_signs.011.says", 0x1d75f438, "ein Bein, das einknickt"},
    // pain, tingling or numbness in both legs
    {"leg_signs.012.says", 0xcbb6702a, "Schmerz, Kribbeln oder Taubheit in beiden Beinen"},
    // weakness in both legs
    {"leg_signs.013.says", 0x6f688831, "Schwäche in beiden Beinen"},
    // legs that fail on walking
    {"leg_signs.014.says", 0x8b3acc83, "Beine, die beim Gehen versagen"},
    // legs that newly fail on walking
    {"leg_signs.015.says", 0xc99f701e, "Beine, die neuerdings beim Gehen versagen"},
    // numbness between the legs
    {"leg_signs.016.says", 0x79baccf4, "Taubheit zwischen den Beinen"},
    // As before
    {"plan_changes.stays.name", 0x41397210, "Wie bisher"},
    // New
    {"plan_changes.enters.name", 0xc32ac391, "Neu"},
    // New, for
    {"plan_changes.replaces.name", 0x386f2550, "Neu, statt"},
    // More
    {"plan_changes.more.name", 0xc5713460, "Mehr"},
    // Less
    {"plan_changes.less.name", 0xbb9b39f8, "Weniger"},
    // No more
    {"plan_changes.leaves.name", 0xb5c3fbef, "Nicht mehr"},
    // Waits
    {"plan_changes.waits.name", 0x77062de9, "Wartet"},
    // Week 1
    {"road_stages.week_1.name", 0x5170c362, "Woche 1"},
    // The first week is for learning the moves, so that nothing is added in it.
    {"road_stages.week_1.because", 0x8da15572, "Die erste Woche ist dazu da, die Bewegungen zu lernen, darum kommt in ihr nichts dazu."},
    // Week 2
    {"road_stages.week_2.name", 0x5170c1af, "Woche 2"},
    // In the second week the same exercises grow a little.
    {"road_stages.week_2.because", 0xeb95332f, "In der zweiten Woche werden dieselben Übungen ein wenig gesteigert."},
    // Weeks 3 and 4
    {"road_stages.weeks_3_to_4.name", 0xaf805e22, "Wochen 3 und 4"},
    // After two good weeks there may be room for one more exercise; people with many do them less often.
    {"road_stages.weeks_3_to_4.because", 0xf93bd6c7, "Nach zwei guten Wochen kann Platz für eine weitere Übung sein; wer viele hat, macht sie seltener."},
    // Weeks 5 and 6
    {"road_stages.weeks_5_to_6.name", 0xc12bb5be, "Wochen 5 und 6"},
    // By now the body is used to the first exercises, and harder ones may take their place.
    {"road_stages.weeks_5_to_6.because", 0x595f2378, "Inzwischen ist der Körper an die ersten Übungen gewöhnt, und schwerere können an ihre Stelle treten."},
    // Weeks 7 and 8
    {"road_stages.weeks_7_to_8.name", 0xa15bddc2, "Wochen 7 und 8"},
    // The last two weeks make firm what was gained.
    {"road_stages.weeks_7_to_8.because", 0xe1d9e448, "Die letzten zwei Wochen festigen, was erreicht wurde."},
    // From week 9 on
    {"road_stages.maintain.name", 0xf154a4c5, "Ab Woche 9"},
    // To keep a gain takes fewer days than to make it: in one trial, three days of stretching a week were enough.
    {"road_stages.maintain.because", 0x55ee8de6, "Erreichtes zu erhalten, braucht weniger Tage, als es zu erreichen: In einer Studie reichten drei Tage Dehnen pro Woche."},
    // Nothing is added while the pain is strong; if it has not eased after a week, see somebody.
    {"road_rows.strong-pain-first.because", 0x14ebbb7d, "Solange der Schmerz stark ist, kommt nichts dazu; hat er nach einer Woche nicht nachgelassen, lassen Sie sich untersuchen."},
    // Until somebody has looked at it, the amounts stay as they are.
    {"road_rows.be-seen-first.because", 0xe57dde6e, "Bis Sie untersucht worden sind, bleiben die Mengen, wie sie sind."},
    // Let somebody look at the leg first; until then the amounts stay as they are.
    {"road_rows.nerve-be-seen-first.because", 0xbae484a4, "Lassen Sie das Bein zuerst untersuchen; bis dahin bleiben die Mengen, wie sie sind."},
    // With pain of 4 or 5 the amounts stay as they are; they grow once it is 3 or less.
    {"road_rows.moderate-pain-same-amounts.because", 0x29444276, "Bei Schmerz von 4 oder 5 bleiben die Mengen, wie sie sind; sie wachsen, sobald er 3 oder weniger ist."},
    // In pregnancy comfort leads, so the amounts stay as they are.
    {"road_rows.pregnant-same-amounts.because", 0xd49e39cf, "In der Schwangerschaft geht das Wohlbefinden vor, darum bleiben die Mengen, wie sie sind."},
    // From here on the plan stays as it is, as long as it feels well.
    {"road_rows.pregnant-same-plan.because", 0x6fa4837b, "Von hier an bleibt der Plan, wie er ist, solange er sich gut anfühlt."},
    // If the strong pain has come down by now, a gentle plan begins; if not, see somebody.
    {"road_rows.strong-pain-eased.because", 0xba445ec0, "Hat der starke Schmerz inzwischen nachgelassen, beginnt ein sanfter Plan; wenn nicht, lassen Sie sich untersuchen."},
    // The sore days should be over by now, so the usual plan begins.
    {"road_rows.soreness-over.because", 0x99300bfd, "Die Tage mit Muskelkater sollten jetzt vorbei sein, darum beginnt der übliche Plan."},
    // The first days of the strain are over, so gentle lengthening begins, without pain.
    {"road_rows.strain-first-days-over.because", 0x7a8e034c, "Die ersten Tage der Zerrung sind vorbei, darum beginnt sanftes Verlängern des Muskels, ohne Schmerz."},
    // Rising with the hands gives way to sitting down slowly and rising without them.
    {"road_rows.from-65-rise-without-hands.because", 0x83f14cad, "An die Stelle des Aufstehens mit den Händen treten langsames Hinsetzen und Aufstehen ohne Hände."},
    // A step trains what stairs ask for.
    {"road_rows.from-65-step-up.because", 0xeb63776f, "Eine Stufe trainiert, was Treppen verlangen."},
    // Balance grows by five seconds at a time, with the worktop in reach.
    {"road_rows.from-65-stand-longer.because", 0xdb81e923, "Sie stehen nach und nach je fünf Sekunden länger, mit der Arbeitsplatte in Reichweite."},
    // Lying on the side, the hip is trained with little load on the belly.
    {"road_rows.after-birth-side-of-hip.because", 0x614c963e, "In Seitenlage wird die Hüfte mit wenig Belastung für den Bauch trainiert."},
    // Lying on the side suits this time, and trains the hips.
    {"road_rows.pregnant-side-of-hip.because", 0x83c60c4b, "Die Seitenlage passt zu dieser Zeit und trainiert die Hüften."},
    // Sitting down slowly trains the legs without lying on the back.
    {"road_rows.pregnant-rise.because", 0x4e167756, "Langsames Hinsetzen trainiert die Beine, ohne dass Sie auf dem Rücken liegen."},
    // Balance changes with the belly, so it is trained with a hold in reach.
    {"road_rows.pregnant-stance.because", 0x977f499d, "Das Gleichgewicht ändert sich mit dem Bauch, darum wird es mit einem Halt in Reichweite trainiert."},
    // The hinge loads the back of the thigh while it lengthens, which sitting never does.
    {"road_rows.sitting-hinge.because", 0x78d73a62, "Die Hüftbeuge belastet die Rückseite des Oberschenkels, während sie länger wird; das tut Sitzen nie."},
    // Rising from a chair trains the hips that sit all day.
    {"road_rows.sitting-rise.because", 0x14a3ab8b, "Aufstehen vom Stuhl trainiert die Hüften, die den ganzen Tag sitzen."},
    // The gain may slow now, so a stretch with push and relax takes over.
    {"road_rows.sitting-push-and-relax.because", 0x317854cc, "Der Fortschritt kann jetzt langsamer werden, darum übernimmt eine Dehnung mit Drücken und Lösen."},
    // Light weight through the full bend does as much for length, and builds strength.
    {"road_rows.sitting-light-deadlift.because", 0xe46b9949, "Leichtes Gewicht durch die ganze Beuge bringt genauso viel für die Länge und baut Kraft auf."},
    // One more break a day makes the sitting shorter still.
    {"road_rows.sitting-more-breaks.because", 0x41f13d25, "Eine Pause mehr am Tag macht das Sitzen noch kürzer."},
    // Now that hips and walking are a habit, the trunk is trained too.
    {"road_rows.inactive-front-of-trunk.because", 0x3b2a08b1, "Hüften und Gehen sind nun Gewohnheit, darum wird auch der Rumpf trainiert."},
    // Now that hips and walking are a habit, the back of the trunk is trained too.
    {"road_rows.inactive-back-of-trunk.because", 0x2dbbcd2e, "Hüften und Gehen sind nun Gewohnheit, darum wird auch die Rückseite des Rumpfs trainiert."},
    // When the bridge is easy, one leg at a time is the next step.
    {"road_rows.inactive-one-leg.because", 0xd4a08ba4, "Wenn die Brücke leichtfällt, ist der nächste Schritt, sie mit jeweils einem Bein zu machen."},
    // A step trains hips and breath at once.
    {"road_rows.inactive-step-up.because", 0x1023e1e, "Eine Stufe trainiert Hüften und Atem zugleich."},
    // A straight leg asks more of the side of the hip than a bent one.
    {"road_rows.hips-longer-lever.because", 0x45a07b0a, "Ein gestrecktes Bein verlangt von der Seite der Hüfte mehr als ein gebeugtes."},
    // With a band the hips work standing up, as they do all day.
    {"road_rows.hips-band.because", 0x72b7fc50, "Mit einem Band arbeiten die Hüften im Stehen, so wie den ganzen Tag."},
    // Standing on one leg without a hold is the next step, with a wall in reach.
    {"road_rows.hips-stand-free.because", 0x3966e10f, "Stehen auf einem Bein ohne Halt ist der nächste Schritt, mit einer Wand in Reichweite."},
    // One leg at a time asks the hip to hold the pelvis level.
    {"road_rows.hips-one-leg.because", 0x5deaf696, "Mit jeweils einem Bein muss die Hüfte das Becken waagerecht halten."},
    // A step asks the hip to hold the whole body on one leg.
    {"road_rows.hips-step-up.because", 0x34829c65, "Eine Stufe verlangt von der Hüfte, den ganzen Körper auf einem Bein zu halten."},
    // With the back on a bench the hips move further and may take weight.
    {"road_rows.hips-thrust.because", 0x141255fa, "Mit dem Rücken an einer Bank bewegen sich die Hüften weiter und können Gewicht tragen."},
    // Bending on one leg trains hip and balance together.
    {"road_rows.hips-one-leg-deadlift.because", 0xfd02de26, "Die Beuge auf einem Bein trainiert Hüfte und Gleichgewicht zusammen."},
    // The hinge teaches buttock and thigh to work together.
    {"road_rows.buttock-hinge.because", 0x41a31ac1, "Die Hüftbeuge bringt Gesäß und Oberschenkel bei, zusammenzuarbeiten."},
    // With the back on a bench the buttock works harder than in the bridge.
    {"road_rows.buttock-thrust.because", 0x3245bf60, "Mit dem Rücken an einer Bank arbeitet das Gesäß stärker als in der Brücke."},
    // One leg at a time is the next step, as long as the buttock does the work.
    {"road_rows.buttock-one-leg.because", 0xe3dd2d32, "Jeweils ein Bein ist der nächste Schritt, solange das Gesäß die Arbeit macht."},
    // The same bend with a light weight asks more of buttock and thigh.
    {"road_rows.buttock-light-deadlift.because", 0x84ac6949, "Dieselbe Beuge mit einem leichten Gewicht verlangt mehr von Gesäß und Oberschenkel."},
    // Lengthening under load goes on standing on one leg, slowly and without pain.
    {"road_rows.strain-diver.because", 0xdb13fcef, "Das Verlängern unter Last geht im Stehen auf einem Bein weiter, langsam und ohne Schmerz."},
    // Once you jog without pain, the thigh may brake slowly, which takes over from the pumps.
    {"road_rows.strain-walk-out-for-pumps.because", 0x61979363, "Sobald Sie ohne Schmerz joggen, darf der Oberschenkel langsam bremsen; das löst die Pumpbewegungen ab."},
    // Once you jog without pain, the thigh may brake slowly, first with the heels on the floor.
    {"road_rows.strain-walk-out.because", 0x3aa73274, "Sobald Sie ohne Schmerz joggen, darf der Oberschenkel langsam bremsen, zuerst mit den Fersen auf dem Boden."},
    // The hinge loads the thigh at length without speed.
    {"road_rows.strain-hinge.because", 0xc7cf5f9d, "Die Hüftbeuge belastet den Oberschenkel in gedehnter Stellung, ohne Tempo."},
    // Once you jog without pain, the thigh is loaded at length, without speed.
    {"road_rows.strain-hinge-for-trunk.because", 0x554811a9, "Sobald Sie ohne Schmerz joggen, wird der Oberschenkel in gedehnter Stellung belastet, ohne Tempo."},
    // Once you jog without pain, the thigh is loaded at length, first on a chair.
    {"road_rows.strain-sitting-hinge-for-trunk.because", 0x6fa43b2b, "Sobald Sie ohne Schmerz joggen, wird der Oberschenkel in gedehnter Stellung belastet, zuerst auf einem Stuhl."},
    // Sliding out slowly asks more of the thigh than walking the heels out.
    {"road_rows.strain-slide.because", 0x708aeb6a, "Langsames Hinausgleiten verlangt vom Oberschenkel mehr als Schritte mit den Fersen."},
    // A light weight comes to the bend that is learnt.
    {"road_rows.strain-light-deadlift.because", 0x6a28326f, "Zur gelernten Beuge kommt ein leichtes Gewicht."},
    // For fast sport the thigh learns to brake with all of the body, few times and once a week at first.
    {"road_rows.strain-nordic.because", 0x710e5c33, "Für schnellen Sport lernt der Oberschenkel, den ganzen Körper zu bremsen, anfangs wenige Male und einmal pro Woche."},
    // For fast sport the thigh learns to brake at full length.
    {"road_rows.strain-glider.because", 0x523e74d0, "Für schnellen Sport lernt der Oberschenkel, bei voller Länge zu bremsen."},
    // A second set of sliding comes in if the leg stays quiet.
    {"road_rows.nerve-second-set.because", 0x6be3fa3d, "Ein zweiter Durchgang Gleiten kommt dazu, wenn das Bein ruhig bleibt."},
    // The trunk is trained without pulling at the leg.
    {"road_rows.nerve-trunk.because", 0x41be9150, "Der Rumpf wird trainiert, ohne am Bein zu ziehen."},
    // More slides come in two at a time; stretches wait until nothing tingles.
    {"road_rows.nerve-more-slides.because", 0x54467dda, "Es kommen je zwei Gleitbewegungen dazu; Dehnungen warten, bis nichts mehr kribbelt."},
    // Thighs that are long already gain from strength, not from stretching.
    {"road_rows.long-hinge.because", 0x676ffb2b, "Oberschenkel, die ohnehin lang sind, profitieren von Kraft, nicht vom Dehnen."},
    // The plank asks the belly to hold the pelvis for longer.
    {"road_rows.long-plank.because", 0xd690c20f, "Der Unterarmstütz verlangt vom Bauch, das Becken länger zu halten."},
    // The side of the trunk comes last.
    {"road_rows.long-side-plank.because", 0x308f0f0e, "Die Seite des Rumpfs kommt zuletzt."},
    // Slow weight on two days a week readies the thigh for the load of sport.
    {"road_rows.load-deadlift.because", 0x93cc012a, "Langsames Training mit Gewicht an zwei Tagen pro Woche macht den Oberschenkel bereit für die Last des Sports."},
    // The bend that is learnt takes on a light weight.
    {"road_rows.load-deadlift-for-hinge.because", 0x248cc4b2, "Die gelernte Beuge bekommt ein leichtes Gewicht."},
    // Running is done on one leg, so the bridge is too.
    {"road_rows.load-one-leg.because", 0x9214710d, "Beim Laufen trägt immer ein Bein allein, darum jetzt auch bei der Brücke."},
    // Slow lowering is known to lower the number of strains in sport; few times, once a week at first.
    {"road_rows.load-nordic.because", 0xc04b934, "Man weiß, dass langsames Absenken die Zahl der Zerrungen im Sport senkt; wenige Male, anfangs einmal pro Woche."},
    // Slow lowering is known to lower the number of strains in sport, so it takes over.
    {"road_rows.load-nordic-for-slide.because", 0xab7157a1, "Man weiß, dass langsames Absenken die Zahl der Zerrungen im Sport senkt, darum übernimmt es nun."},
    // Slow lowering grows by one repetition.
    {"road_rows.load-more-nordic.because", 0xc7e0b53f, "Das langsame Absenken wächst um eine Wiederholung."},
    // After a week of small moves the thigh may be stretched lying down, where the back rests.
    {"road_rows.guarding-first-stretch.because", 0xb00079ce, "Nach einer Woche mit kleinen Bewegungen darf der Oberschenkel im Liegen gedehnt werden, wo der Rücken ruht."},
    // After a week of small moves the thigh may be stretched sitting, with a long back.
    {"road_rows.guarding-chair-stretch.because", 0x865c60bf, "Nach einer Woche mit kleinen Bewegungen darf der Oberschenkel im Sitzen gedehnt werden, mit langem Rücken."},
    // Bending from the hips is learnt again, slowly, so that the back trusts it.
    {"road_rows.guarding-hinge.because", 0xece31328, "Das Beugen aus der Hüfte wird wieder gelernt, langsam, damit der Rücken ihm vertraut."},
    // The small moves have done their part; now bending from the hips is learnt again, slowly.
    {"road_rows.guarding-hinge-for-small-moves.because", 0xeb12e44f, "Die kleinen Bewegungen haben ihren Teil getan; nun wird das Beugen aus der Hüfte wieder gelernt, langsam."},
    // Bending from the hips is learnt again on a chair, slowly, so that the back trusts it.
    {"road_rows.guarding-sitting-hinge.because", 0x4638bbbb, "Das Beugen aus der Hüfte wird auf einem Stuhl wieder gelernt, langsam, damit der Rücken ihm vertraut."},
    // The small moves have done their part; now bending from the hips is learnt again on a chair.
    {"road_rows.guarding-sitting-hinge-for-small-moves.because", 0x6433b2, "Die kleinen Bewegungen haben ihren Teil getan; nun wird das Beugen aus der Hüfte auf einem Stuhl wieder gelernt."},
    // Strength comes once the back moves freely.
    {"road_rows.guarding-bridge.because", 0x12b50273, "Kräftigung kommt dran, sobald sich der Rücken frei bewegt."},
    // A shopping bag makes the bend what daily life asks for.
    {"road_rows.guarding-carry.because", 0xc2e50497, "Mit einer Einkaufstasche wird die Beuge zu dem, was der Alltag verlangt."},
    // The holds grow to about 45 seconds, as long as the next morning is no worse.
    {"road_rows.tendon-longer-holds.because", 0x681333b2, "Die Haltezeiten wachsen auf etwa 45 Sekunden, solange der nächste Morgen nicht schlechter ist."},
    // Slow strength with little bend of the hip is the second stage.
    {"road_rows.tendon-bridge.because", 0x346c5666, "Langsame Kräftigung mit wenig Beugung der Hüfte ist der zweite Abschnitt."},
    // Lifting the leg face down loads the tendon without a bend of the hip.
    {"road_rows.tendon-leg-lift.because", 0x30aee37, "Das Bein in Bauchlage zu heben, belastet die Sehne, ohne die Hüfte zu beugen."},
    // Standing on each leg in turn, the weaker one first, trains both alike.
    {"road_rows.posture-stance.because", 0x1bde1891, "Abwechselnd auf jedem Bein zu stehen, zuerst auf dem schwächeren, trainiert beide gleich."},
    // A step trains each leg for itself.
    {"road_rows.posture-step-up.because", 0xecbd987e, "Eine Stufe trainiert jedes Bein für sich."},
    // One more hold a day brings the stretching of a week nearer to ten minutes; more adds little.
    {"road_rows.range-third-set.because", 0xfdf813cd, "Einmal mehr Halten am Tag bringt das Dehnen einer Woche näher an zehn Minuten; noch mehr bringt wenig."},
    // There is room for something new, and the front of the trunk comes next.
    {"road_rows.more-trunk.because", 0x9d1f534c, "Es ist Platz für etwas Neues, und als Nächstes kommt die Vorderseite des Rumpfs."},
    // There is room for something new, and the back of the trunk comes next.
    {"road_rows.more-back-of-trunk.because", 0xfd0e3782, "Es ist Platz für etwas Neues, und als Nächstes kommt die Rückseite des Rumpfs."},
    // There is room for something new, and rising from a chair serves every day.
    {"road_rows.more-rise.because", 0x25c18dd, "Es ist Platz für etwas Neues, und Aufstehen vom Stuhl nützt jeden Tag."},
    // The plank asks the belly to hold for longer.
    {"road_rows.harder-trunk.because", 0xe8c0e4dd, "Der Unterarmstütz verlangt vom Bauch, länger zu halten."},
    // Two more repetitions, as long as you could still do three more at the end of a set.
    {"road_rows.more-repetitions.because", 0xd7b17e1, "Zwei Wiederholungen mehr, solange Sie am Ende eines Durchgangs noch drei weitere könnten."},
    // Ten more seconds, as long as you breathe freely.
    {"road_rows.longer-holds.because", 0xdc27d49d, "Zehn Sekunden mehr, solange Sie frei atmen."},
    // Ten more seconds on one leg, with a hold in reach.
    {"road_rows.longer-stance.because", 0x69142f39, "Zehn Sekunden mehr auf einem Bein, mit einem Halt in Reichweite."},
    // One more set, now that the repetitions are easy.
    {"road_rows.one-more-set.because", 0xc88c48c0, "Ein Durchgang mehr, da die Wiederholungen nun leichtfallen."},
    // Two more repetitions come before any more weight.
    {"road_rows.more-heavy-repetitions.because", 0x8eb95466, "Zwei Wiederholungen mehr kommen vor jedem weiteren Gewicht."},
    // It grows towards 150 minutes a week, which is advised for every adult.
    {"road_rows.longer-walk.because", 0x769f4787, "Das Gehen wächst in Richtung 150 Minuten pro Woche; das wird allen Erwachsenen empfohlen."},
    // Each stroll may last a minute longer.
    {"road_rows.longer-strolls.because", 0x3a251c35, "Jeder Spaziergang kann eine Minute länger dauern."},
    // Three days a week keep the gain; in one trial, one day a week lost it.
    {"road_rows.keep-stretching.because", 0x1857d5f8, "Drei Tage pro Woche erhalten das Erreichte; in einer Studie ging es bei einem Tag pro Woche verloren."},
    // Two days of strength a week are what is advised for every adult.
    {"road_rows.keep-strength.because", 0x4873a0ab, "Zwei Tage Kräftigung pro Woche werden allen Erwachsenen empfohlen."},
    // Go on when most sessions are done (7 of 10), with pain of 3 or less that is gone the next morning.
    {"road_gates.000.step_on", 0x416a6e0a, "Weiter geht es, wenn die meisten Einheiten gemacht sind (7 von 10), mit Schmerz von 3 oder weniger, der am nächsten Morgen weg ist."},
    // Go back one step when the pain is worse for more than a day.
    {"road_gates.000.step_back", 0x82300d0d, "Gehen Sie einen Schritt zurück, wenn der Schmerz länger als einen Tag stärker ist."},
    // Go on when the breaks are a habit.
    {"road_gates.001.step_on", 0x82c26600, "Weiter geht es, wenn die Pausen Gewohnheit sind."},
    // Go back when sitting hurts more than before for a week.
    {"road_gates.001.step_back", 0x2476e939, "Gehen Sie einen Schritt zurück, wenn Sitzen eine Woche lang mehr wehtut als vorher."},
    // Go on when you took the walk on 4 of 5 days.
    {"road_gates.002.step_on", 0x2fee250c, "Weiter geht es, wenn Sie an 4 von 5 Tagen gegangen sind."},
    // Go back when you are so tired the next day that plans fall through.
    {"road_gates.002.step_back", 0xa0cd1bd4, "Gehen Sie einen Schritt zurück, wenn Sie am nächsten Tag so müde sind, dass Vorhaben ausfallen."},
    // Go on when you stand on one leg 10 seconds longer, or do 3 more bridges on one leg.
    {"road_gates.003.step_on", 0x88326c6e, "Weiter geht es, wenn Sie 10 Sekunden länger auf einem Bein stehen oder 3 Brücken mehr auf einem Bein schaffen."},
    // Go back when the side of the hip hurts at night as you lie on it.
    {"road_gates.003.step_back", 0xe60d86f7, "Gehen Sie einen Schritt zurück, wenn die Seite der Hüfte nachts wehtut, während Sie darauf liegen."},
    // Go on when you feel the bridge in the buttock.
    {"road_gates.004.step_on", 0xda947329, "Weiter geht es, wenn Sie die Brücke im Gesäß spüren."},
    // After cramp in two sessions, put the feet nearer and do fewer.
    {"road_gates.004.step_back", 0x8f6becee, "Stellen Sie nach Krämpfen in zwei Einheiten die Füße näher heran und machen Sie weniger Wiederholungen."},
    // Go on when the next day brings no pain and you can stride out at three quarters of your speed.
    {"road_gates.005.step_on", 0xb8742c28, "Weiter geht es, wenn der nächste Tag keinen Schmerz bringt und Sie mit langen Schritten und drei Vierteln Ihres Tempos laufen können."},
    // After any pull, rest three days and go back two steps.
    {"road_gates.005.step_back", 0xed15e94c, "Ruhen Sie nach jedem Ziehen oder Zerren im Oberschenkel drei Tage und gehen Sie zwei Schritte zurück."},
    // Go on when the leg signs sit higher up and come less often.
    {"road_gates.006.step_on", 0xad91be85, "Weiter geht es, wenn die Zeichen im Bein höher sitzen und seltener kommen."},
    // Stop when they go further down the leg; new numbness or weakness must be looked at.
    {"road_gates.006.step_back", 0x43c5f551, "Hören Sie auf, wenn sie weiter das Bein hinunterwandern; neue Taubheit oder Schwäche muss untersucht werden."},
    // Go on when there are fewer tight days.
    {"road_gates.007.step_on", 0x1728f936, "Weiter geht es, wenn es weniger Tage mit Verspannung gibt."},
    // Go back when tight days grow in number after hip work.
    {"road_gates.007.step_back", 0x3f5e543a, "Gehen Sie einen Schritt zurück, wenn nach Hüftübungen die Tage mit Verspannung mehr werden."},
    // Go on when tightness after training is gone the next morning.
    {"road_gates.008.step_on", 0xeb629ee8, "Weiter geht es, wenn die Verspannung nach dem Training am nächsten Morgen weg ist."},
    // Go back, and train less, when it stays for more than a day.
    {"road_gates.008.step_back", 0x9c837e13, "Gehen Sie einen Schritt zurück und trainieren Sie weniger, wenn sie länger als einen Tag bleibt."},
    // Go on when you can bend for your socks with pain of 3 or less.
    {"road_gates.009.step_on", 0xdb7dcbe7, "Weiter geht es, wenn Sie sich mit Schmerz von 3 oder weniger zu Ihren Socken beugen können."},
    // Go back when pain or fear of bending rises by 2 points of 10.
    {"road_gates.009.step_back", 0x962fe4f, "Gehen Sie einen Schritt zurück, wenn der Schmerz oder die Angst vor dem Beugen um 2 von 10 Punkten steigt."},
    // Go on when the soreness is 2 of 10 or less.
    {"road_gates.010.step_on", 0x38cff7f5, "Weiter geht es, wenn der Muskelkater bei 2 von 10 oder weniger liegt."},
    // Dark urine or strong swelling is no soreness: get help the same day.
    {"road_gates.010.step_back", 0x8430a926, "Dunkler Urin oder starke Schwellung ist kein Muskelkater: Holen Sie noch am selben Tag Hilfe."},
    // Go on when three slow bridges hurt 3 of 10 or less, and no more the next day; the whole course may take 3 to 6 months.
    {"road_gates.011.step_on", 0x58169d5d, "Weiter geht es, wenn drei langsame Brücken mit 3 von 10 oder weniger wehtun und am nächsten Tag auch nicht stärker; der ganze Verlauf kann 3 bis 6 Monate dauern."},
    // Go back when that test hurts 4 or more the next day.
    {"road_gates.011.step_back", 0x82e1b061, "Gehen Sie einen Schritt zurück, wenn dieser Test am nächsten Tag mit 4 oder mehr wehtut."},
    // Go on when both legs manage the same.
    {"road_gates.012.step_on", 0xd0d84174, "Weiter geht es, wenn beide Beine gleich viel schaffen."},
    // Go back when one side hurts more than before.
    {"road_gates.012.step_back", 0x57961888, "Gehen Sie einen Schritt zurück, wenn eine Seite mehr wehtut als vorher."},
    // Go on as you are when the knee straightens about 8 degrees further by week 4.
    {"road_gates.013.step_on", 0x99ef2626, "Machen Sie so weiter, wenn sich das Knie bis Woche 4 etwa 8 Grad weiter strecken lässt."},
    // With no change by week 5 though the sessions are done, longer stretching is not likely to help: train strength at length.
    {"road_gates.013.step_back", 0xdd90050, "Ändert sich bis Woche 5 nichts, obwohl die Einheiten gemacht sind, hilft längeres Dehnen wahrscheinlich nicht: Trainieren Sie Kraft in gedehnter Stellung."},
    // Go on when you stand heel to toe for 10 seconds without your hands.
    {"road_gates.014.step_on", 0x673b48, "Weiter geht es, wenn Sie 10 Sekunden ohne Hände Ferse an Zehen stehen."},
    // Go back after any near fall.
    {"road_gates.014.step_back", 0x1347562d, "Gehen Sie nach jedem Beinahe-Sturz einen Schritt zurück."},
    // Keep your hands on the chair until a new count of rises is no longer below what is usual for your age.
    {"road_gates.015.step_on", 0xb1105ebf, "Lassen Sie die Hände am Stuhl, bis eine neue Zählung des Aufstehens nicht mehr unter dem liegt, was in Ihrem Alter üblich ist."},
    // Take your hands to help again whenever a rise is unsteady.
    {"road_gates.015.step_back", 0x95194390, "Nehmen Sie die Hände wieder zu Hilfe, sobald ein Aufstehen unsicher ist."},
    // Go on when nothing leaks, drags or bulges.
    {"road_gates.016.step_on", 0xf399a167, "Weiter geht es, wenn nichts ungewollt abgeht, nach unten zieht oder sich vorwölbt."},
    // If something does, go back and see a physiotherapist for the pelvic floor.
    {"road_gates.016.step_back", 0xd9be4684, "Wenn doch, gehen Sie einen Schritt zurück und lassen Sie sich in einer Physiotherapiepraxis für den Beckenboden untersuchen."},
    // Go on as long as it feels well.
    {"road_gates.017.step_on", 0xe706e200, "Machen Sie weiter, solange es sich gut anfühlt."},
    // With any warning sign of pregnancy stop and call your midwife or maternity unit.
    {"road_gates.017.step_back", 0x817b8e07, "Hören Sie bei jedem Warnzeichen der Schwangerschaft auf und rufen Sie Ihre Hebamme oder Ihre Geburtsklinik an."},
    // If nothing is better by week 6, see a physiotherapist or a doctor.
    {"road_ends.no_better.says", 0xfec7ddb3, "Wenn bis Woche 6 nichts besser ist, gehen Sie in eine Physiotherapie- oder Arztpraxis."},
    // Three days of stretching and two of strength a week may keep the gain.
    {"road_ends.fewer_days.says", 0x6ab23e86, "Drei Tage Dehnen und zwei Tage Kräftigung pro Woche können das Erreichte erhalten."},
    // Keep balance and strength on three days a week, against falls.
    {"road_ends.three_days_from_65.says", 0xef050d22, "Behalten Sie Übungen für Gleichgewicht und Kraft an drei Tagen pro Woche bei, gegen Stürze."},
    // Keep slow strength for the back of the thigh all season, and let no week jump far above the last.
    {"road_ends.sport_goes_on.says", 0x3ca38469, "Behalten Sie langsame Kräftigung für die Rückseite des Oberschenkels die ganze Saison bei, und lassen Sie keine Woche die vorige weit übertreffen."},
    // Keep the breaks from sitting, plan or no plan.
    {"road_ends.breaks_stay.says", 0x290caa4b, "Behalten Sie die Pausen vom Sitzen bei, mit oder ohne Plan."},
    // Put more of the plan into what you like: a walk, a class, the garden.
    {"road_ends.own_movement.says", 0x5de808cd, "Stecken Sie mehr vom Plan in das, was Sie mögen: Spaziergang, Kurs, Garten."},
    // Once a month, do one of the self-tests again.
    {"road_ends.look_once_a_month.says", 0x2e689e86, "Machen Sie einmal im Monat wieder einen der Selbsttests."},
    // If it comes back, answer the danger questions anew and begin at week 3.
    {"road_ends.if_it_comes_back.says", 0x99d7d37f, "Wenn es wiederkommt, beantworten Sie die Fragen zu Gefahrenzeichen neu und beginnen Sie bei Woche 3."},
    // After three quiet months keep the two exercises that help most, and move.
    {"road_ends.without_the_plan.says", 0x2dee2236, "Nach drei ruhigen Monaten behalten Sie die zwei Übungen bei, die am meisten helfen, und bewegen Sie sich."},
    // try it
    {"article_verdicts.try_it.name", 0x7cfd69d7, "ausprobieren"},
    // leave it out
    {"article_verdicts.leave_out.name", 0x6f591e49, "weglassen"},
    // do another one
    {"article_verdicts.instead.name", 0x6b95265f, "eine andere machen"},
    // Soon after a strain a long-held stretch waits; work that lengthens the muscle may do more, and comes first.
    {"article_rows.000.because", 0xa5dcc3ce, "Kurz nach einer Zerrung muss eine lang gehaltene Dehnung warten; Übungen, bei denen der Muskel länger wird, können mehr bewirken und kommen zuerst."},
    // It bends the hip deeper than a new hip likes at first; lying down, you set how far it goes.
    {"article_rows.001.because", 0x60f5fa1c, "Diese Dehnung beugt die Hüfte tiefer, als es einer neuen Hüfte anfangs guttut; im Liegen bestimmen Sie, wie weit es geht."},
    // With thin bones the back should not hang in a bend; lying down, the floor holds it.
    {"article_rows.002.because", 0xb3b60548, "Bei dünnen Knochen (Osteoporose) sollte der Rücken nicht gebeugt hängen; im Liegen hält ihn der Boden."},
    // The thighs can be stretched without letting the head hang down.
    {"article_rows.003.because", 0x23fc615a, "Die Oberschenkel lassen sich dehnen, ohne dass der Kopf nach unten hängt."},
    // Lying down, the floor holds your back while the thigh stretches.
    {"article_rows.005.because", 0xc3e283de, "Im Liegen hält der Boden Ihren Rücken, während sich der Oberschenkel dehnt."},
    // With little range the back rounds before the thighs stretch.
    {"article_rows.007.because", 0xa8fce68d, "Bei wenig Beweglichkeit wird der Rücken rund, bevor sich die Oberschenkel dehnen."},
    // Bend from the hips with a long back; do not hang in a round one.
    {"article_rows.008.because", 0x94a4e870, "Beugen Sie sich mit langem Rücken aus der Hüfte; lassen Sie sich nicht mit rundem Rücken hängen."},
    // A chair gives the same pull, without the way down to the floor.
    {"article_rows.011.because", 0xc378ee7f, "An einem Stuhl zieht es genauso, ohne den Weg hinunter auf den Boden."},
    // With little range the pelvis rolls back, and the back does the bending.
    {"article_rows.013.because", 0x35672a87, "Bei wenig Beweglichkeit rollt das Becken nach hinten, und der Rücken macht die Beugung."},
    // While the back is newly sore, do not sit in a bend; lie down for the stretch.
    {"article_rows.014.because", 0xfa051b9f, "Solange die Rückenschmerzen neu sind, sitzen Sie nicht gebeugt; legen Sie sich für die Dehnung hin."},
    // Sitting is what bothers your back, so lie down for the stretch.
    {"article_rows.015.because", 0xeb22ccb, "Sitzen ist das, was Ihrem Rücken zu schaffen macht; legen Sie sich also für die Dehnung hin."},
    // Sit on a folded towel and keep your back long.
    {"article_rows.016.because", 0xe38e13b4, "Setzen Sie sich auf ein gefaltetes Handtuch und lassen Sie den Rücken lang."},
    // Lying on the back for long is left out in the later months of a pregnancy.
    {"article_rows.018.because", 0x6fdd012b, "In den späteren Monaten einer Schwangerschaft wird langes Liegen auf dem Rücken weggelassen."},
    // A chair will do where lying on the back will not.
    {"article_rows.019.because", 0x88fa0a2a, "Ein Stuhl genügt, wo das Liegen auf dem Rücken nicht geht."},
    // For a stretch alone, the way down to the floor is not worth it.
    {"article_rows.020.because", 0x80639b9d, "Für eine Dehnung allein lohnt sich der Weg hinunter auf den Boden nicht."},
    // Your hands do what the towel does.
    {"article_rows.021.because", 0xa8436720, "Ihre Hände tun, was das Handtuch tut."},
    // Of the four it is the first choice: the floor holds your back, and your hands set the pull.
    {"article_rows.022.because", 0x9d83029f, "Von den vieren ist sie die erste Wahl: Der Boden hält Ihren Rücken, und Ihre Hände bestimmen, wie stark es zieht."},
    // As described, it lengthens the hamstrings hardly more than standing does: 11 points of 100.
    {"article_rows.023.because", 0xdc2fe0a2, "So wie beschrieben, verlängert diese Dehnung die hinteren Oberschenkelmuskeln kaum mehr als Stehen: 11 Punkte von 100."},
    // Once a day did as well as three times a day in a trial. Morning and night is fine if you like it; then hold once for 30 seconds each time.
    {"article.once_a_day.says", 0xecf1c6c9, "In einer Studie wirkte einmal am Tag so gut wie dreimal am Tag. Morgens und abends ist in Ordnung, wenn Sie das mögen; halten Sie dann jedes Mal einmal 30 Sekunden."},
    // One is enough: all four for 30 seconds twice a day come to 28 minutes a week for each leg, and beyond 10 minutes little seems to be gained.
    {"article.one_is_enough.says", 0x13ecc5a4, "Eine reicht: Alle vier je 30 Sekunden zweimal am Tag ergeben 28 Minuten pro Woche für jedes Bein, und über 10 Minuten hinaus scheint wenig gewonnen zu werden."},
    // First answer the safety questions below. Until then:
    {"messages.answer_first.says", 0x257c1a35, "Beantworten Sie zuerst die Sicherheitsfragen unten. Bis dahin gilt:"},
    // within {n} days
    {"messages.due_in_days.says", 0xab1f52fd, "(innerhalb von {n} Tagen)", {"", "(innerhalb von {n} Tag)"}},
    // The emergency number is {name}.
    {"messages.emergency_number.says", 0xb6d27e7f, "Die Notrufnummer ist {name}."},
    // Tell them the line above, and since when it is so.
    {"messages.read_out.says", 0x66b7ddf4, "Sagen Sie dort, was in der Zeile oben steht und seit wann es so ist."},
    // One session takes {n} minutes.
    {"messages.session_takes.says", 0x3775e9b4, "Eine Einheit dauert {n} Minuten.", {"", "Eine Einheit dauert {n} Minute."}},
    // No session for now: what helps is in your day.
    {"messages.day_only.says", 0x7daf3a5f, "Vorerst keine Einheit: Was hilft, gehört in Ihren Tag."},
    // * Only the easier form: see the details first.
    {"messages.easier_form.says", 0xe50c5847, "* Nur in der leichteren Form: Lesen Sie zuerst die Einzelheiten."},
    // {n} more questions are open.
    {"messages.more_questions.says", 0x1a79cac9, "{n} weitere Fragen sind offen.", {"", "{n} weitere Frage ist offen."}},
    // Only what could still change this was asked. The signs below count too.
    {"messages.not_asked.says", 0x5b56d822, "Gefragt wurde nur, was daran noch etwas ändern konnte. Die Zeichen unten zählen auch."},
    // {n} times
    {"messages.dose_times.says", 0x55734fc9, "{n} Mal", {"", "{n} Mal"}},
    // {n} seconds
    {"messages.dose_seconds.says", 0x9e941526, "{n} Sekunden", {"", "{n} Sekunde"}},
    // {n} minutes
    {"messages.dose_minutes.says", 0x6317aae2, "{n} Minuten", {"", "{n} Minute"}},
    // each side
    {"messages.each_side.says", 0xb87642f3, "je Seite"},
    // in turn
    {"messages.in_turn.says", 0x42680c79, "im Wechsel"},
    // every day
    {"messages.every_day.says", 0x5673c926, "jeden Tag"},
    // {n} a day
    {"messages.times_a_day.says", 0x624ffd92, "{n}x/Tag"},
    // {n} times a day
    {"messages.times_daily.says", 0x95049508, "{n} Mal pro Tag", {"", "{n} Mal pro Tag"}},
    // {n} days a week
    {"messages.days_a_week.says", 0x5db298b, "{n} Tage/Woche", {"", "{n} Tag/Woche"}},
    // General information for adults; no doctor or physiotherapist has checked it.
    {"messages.short_print.says", 0x114f6ca9, "Allgemeine Information für Erwachsene, noch von niemandem fachlich geprüft."},
    // This is for adults, and replaces no doctor.
    {"messages.short_print_reviewed.says", 0xa8ac3365, "Für Erwachsene; ersetzt keinen Arztbesuch."},
    // Please contact {name} now.
    {"messages.contact_now.says", 0x36078a76, "Bitte wenden Sie sich jetzt an {name}."},
    // Call {name}.
    {"messages.brief_number.says", 0x148991ac, "Anrufen: {name}."},
    // You are not alone. Call for help now.
    {"messages.brief_crisis.says", 0xea36d272, "Sie sind nicht allein. Jetzt anrufen."},
    // Thoughts of ending your life: call now.
    {"messages.brief_crisis_open.says", 0x549fbec0, "Gedanken an Suizid: Rufen Sie jetzt an."},
    // Check your answers first.
    {"messages.brief_problems.says", 0xb030bc4b, "Prüfen Sie zuerst Ihre Antworten."},
    // Answer the safety questions first.
    {"messages.brief_questions.says", 0x447271cd, "Erst die Sicherheitsfragen beantworten."},
    // Worse, or newly below the knee: today.
    {"messages.brief_worse.says", 0x5f9a910b, "Schlimmer oder neu unterm Knie: heute."},
    // No exercises now.
    {"messages.brief_no_exercises.says", 0xce2fb68d, "Jetzt keine Übungen."},
    // * Only the easier form: see your phone.
    {"messages.brief_easier.says", 0x1ce5fbe3, "* Nur leichtere Form: siehe Handy."},
    // More signs and the steps: your phone.
    {"messages.brief_more.says", 0xa46ec4dc, "Weitere Zeichen und Anleitung: am Handy."},
    // No answer points to a reason for being seen sooner.
    {"detail_messages.no_warning_sign.says", 0x75c7b7d2, "Keine Antwort weist auf einen Grund hin, sich früher untersuchen zu lassen."},
    // The service that you are using asks for it.
    {"detail_messages.host_asks_for_it.says", 0x25633f37, "Der Dienst, den Sie nutzen, verlangt es."},
    // No exercises yet: first answer the open safety questions.
    {"detail_messages.unanswered.says", 0xd10dbe8d, "Noch keine Übungen: Beantworten Sie zuerst die offenen Sicherheitsfragen."},
    // No exercises: be seen first.
    {"detail_messages.be_seen_first.says", 0xf35df4ab, "Keine Übungen: Lassen Sie sich zuerst untersuchen."},
    // No exercises until somebody has looked at it.
    {"detail_messages.until_looked_at.says", 0xbe70b78d, "Keine Übungen, bis jemand es sich angesehen hat."},
    // No suitable exercise was found. See a doctor or physiotherapist for a plan that fits you.
    {"detail_messages.nothing_suitable.says", 0xf7532fb1, "Es fand sich keine passende Übung. Gehen Sie für einen Plan, der zu Ihnen passt, in eine Arzt- oder Physiotherapiepraxis."},
    // For {name}:
    {"detail_messages.for_contributor.says", 0xcc0389d, "Für {name}:"},
    // For {name}, left out:
    {"detail_messages.left_out_for.says", 0x964a2ed6, "{name}, deshalb ausgelassen:"},
    // For {name}, ask your doctor before:
    {"detail_messages.ask_before.says", 0xa6109fd7, "{name}, deshalb vorher in der Arztpraxis fragen bei:"},
    // For {name}, ask your doctor first.
    {"detail_messages.ask_first.says", 0x984c5984, "{name}: Fragen Sie zuerst in Ihrer Arztpraxis."},
    // The service that you are using leaves it out.
    {"detail_messages.limited_by_host.says", 0xe81c167e, "Der Dienst, den Sie verwenden, lässt sie aus."},
    // Too strong before a doctor has looked at it.
    {"detail_messages.too_strong_unseen.says", 0x28bc0585, "Zu stark, bevor es ärztlich angesehen wurde."},
    // It hardly stretches the hamstrings as described; another exercise does more.
    {"detail_messages.hardly_stretches.says", 0x62309355, "So wie beschrieben dehnt sie die hinteren Oberschenkelmuskeln kaum; eine andere Übung tut mehr."},
    // It hardly stretches the hamstrings as described; use the {name} instead.
    {"detail_messages.hardly_stretches_use.says", 0xd216c1eb, "So wie beschrieben dehnt sie die hinteren Oberschenkelmuskeln kaum; stattdessen: {name}."},
    // It does not suit {name}.
    {"detail_messages.does_not_suit.says", 0x2bef500c, "Das passt nicht dazu: {name}."},
    // It needs {name}.
    {"detail_messages.needs.says", 0x13f96f00, "Dafür nötig: {name}."},
    // It is done {name}.
    {"detail_messages.is_done.says", 0x948fdf9, "So wird sie gemacht: {name}."},
    // It does not fit into the time.
    {"detail_messages.no_time_left.says", 0xc366bb65, "Das passt nicht in die Zeit."},
    // Another one suits better for {name}.
    {"detail_messages.another_suits.says", 0x4b160b2a, "Eine andere passt besser dafür: {name}."},
    // Nothing calls for {name} now.
    {"detail_messages.nothing_calls_for_it.says", 0x72244c21, "Derzeit nicht nötig: {name}."},
    // {n} exercises
    {"detail_messages.so_many_exercises.says", 0xcae78b0c, "{n} Übungen", {"", "{n} Übung"}},
    // {name}:
    {"detail_messages.steps_of.says", 0x60ee8a4a, "{name}:"},
    // {name}, in the easier form:
    {"detail_messages.easier_steps_of.says", 0xbe66803d, "{name}, in der leichteren Form:"},
    // Look out for: {name}.
    {"detail_messages.look_out_for.says", 0x8bb105c4, "Achten Sie auf: {name}."},
    // Source: {name}.
    {"detail_messages.source_of.says", 0x3946bb7b, "Quelle: {name}."},
    // Get help sooner
    {"detail_messages.get_help_sooner.says", 0x33588dca, "Holen Sie früher Hilfe"},
    // They are {n} of {of}, the first by {name}.
    {"detail_messages.parts_overdue.says", 0x41c642e6, "Es sind {n} von {of}, der erste seit {name}."},
    // Knowledge {name}.
    {"detail_messages.knowledge_of.says", 0xb56de3ca, "Wissensstand {name}."},
    // {n} years
    {"interview_messages.years_long.says", 0x56bc6541, "{n} Jahre", {"", "{n} Jahr"}},
    // {n} months
    {"interview_messages.months_long.says", 0x82b90b96, "{n} Monate", {"", "{n} Monat"}},
    // {n} weeks
    {"interview_messages.weeks_long.says", 0xc41c4f8e, "{n} Wochen", {"", "{n} Woche"}},
    // {n} days
    {"interview_messages.days_long.says", 0x286b1ed6, "{n} Tage", {"", "{n} Tag"}},
    // {n} hours
    {"interview_messages.hours_long.says", 0x52b1b580, "{n} Stunden", {"", "{n} Stunde"}},
    // How old are you?
    {"interview_messages.ask_age.says", 0x64673d3a, "Wie alt sind Sie?"},
    // Sex: f female, m male, - rather not say
    {"interview_messages.ask_sex.says", 0x9fb26fe, "Geschlecht: f weiblich, m männlich, - keine Angabe"},
    // Worst pain lately, from 0 none to 10 the worst there is
    {"interview_messages.ask_worst_pain.says", 0x82f92ae9, "Stärkster Schmerz der letzten Zeit, 0 kein bis 10 stärkster denkbarer"},
    // For how long? For example 3 days, 8 weeks, 2 years
    {"interview_messages.ask_since.says", 0x11d542eb, "Wie lange schon? Zum Beispiel 3 Tage, 8 Wochen, 2 Jahre"},
    // Pain right now, at rest, 0 to 10; Enter: hard to say
    {"interview_messages.ask_pain_now.says", 0x29b75c20, "Schmerz jetzt in Ruhe, 0 bis 10; Eingabetaste: schwer zu sagen"},
    // female
    {"interview_messages.is_female.says", 0x592c08d9, "weiblich"},
    // male
    {"interview_messages.is_male.says", 0xcea667b0, "männlich"},
    // sex not said
    {"interview_messages.sex_not_said.says", 0x25d2844f, "Geschlecht nicht genannt"},
    // worst pain {n}
    {"interview_messages.worst_pain.says", 0xdd277ed4, "stärkster Schmerz {n}"},
    // for {name}
    {"interview_messages.lasts.says", 0x5a9a3cf5, "Dauer {name}"},
    // now {n}
    {"interview_messages.pain_now.says", 0x28b7c8a3, "jetzt {n}"},
    // For example {name}. Enter if you are not sure.
    {"interview_messages.for_example.says", 0x767418d5, "Zum Beispiel {name}. Eingabetaste, wenn Sie nicht sicher sind."},
    // not sure: {name}
    {"interview_messages.not_sure_of.says", 0xbc9b61b8, "nicht sicher: {name}"},
    // none of {n}
    {"interview_messages.none_of.says", 0x176c7af4, "keines von {n}"},
    // (changed)
    {"interview_messages.changed.says", 0x5a217714, "(geändert)"},
    // Change: {name}
    {"interview_messages.change_of.says", 0x64f8e46e, "Ändern: {name}"},
    // Step {n} of about {of}: {name}
    {"interview_messages.step_of.says", 0xc0de86db, "Schritt {n} von etwa {of}: {name}"},
    // It can change what may play a part.
    {"interview_messages.can_change_contributors.says", 0x5f4e85d3, "Es kann ändern, was mitspielt."},
    // It can change which exercises suit you.
    {"interview_messages.can_change_exercises.says", 0x7bc21ec8, "Es kann ändern, welche Übungen zu Ihnen passen."},
    // It can change how soon you should be seen.
    {"interview_messages.can_change_urgency.says", 0x6b367b7, "Es kann ändern, wie bald Sie sich untersuchen lassen sollten."},
    // You told of this: {name}.
    {"interview_messages.opened_by.says", 0x53602715, "Das haben Sie angegeben: {name}."},
    // From your answers already: {name}. {other}
    {"interview_messages.so_far.says", 0xd5d0596e, "Aus Ihren Antworten bisher: {name}. {other}"},
    // The advice changes: it is now {name}.
    {"interview_messages.advice_changes_to.says", 0xd8a16e07, "Der Rat ändert sich. Jetzt gilt: {name}."},
    // The advice changes: other exercises.
    {"interview_messages.advice_changes_exercises.says", 0x4c7ac5a, "Der Rat ändert sich: andere Übungen."},
    // The advice changes: other things may play a part.
    {"interview_messages.advice_changes_contributors.says", 0x97453643, "Der Rat ändert sich: Anderes kann mitspielen."},
    // You were not sure about this: {name}. What to notice:
    {"interview_messages.how_to_tell.says", 0x4506f91a, "Hier waren Sie nicht sicher: {name}. Worauf Sie achten können:"},
    // Type at least one number. If none of these applies, type 0.
    {"interview_messages.type_one_or_0.says", 0x528e8e1d, "Geben Sie mindestens eine Zahl ein. Trifft nichts davon zu, geben Sie 0 ein."},
    // 0 and {n} cannot both be true. Type 0 for none, or only {of}.
    {"interview_messages.none_and_some.says", 0xbb39c352, "0 und {n} können nicht beide stimmen. Geben Sie 0 für nichts davon ein oder nur {of}."},
    // You said yes to this: {name}. Type the number of what it is, ?1 if you are not sure about 1, or b to go back and change that yes.
    {"interview_messages.which_is_it.says", 0x92a98f9c, "Hier haben Sie Ja gesagt: {name}. Geben Sie die Zahl dessen ein, was es ist, ?1, wenn Sie bei 1 nicht sicher sind, oder b, um zurückzugehen und das Ja zu ändern."},
    // That is not in the list. Type 1, 0 for none, or ?1 if not sure about 1.
    {"interview_messages.that_is_not_listed.says", 0x586310df, "Das steht nicht in der Liste. Geben Sie 1 ein, 0 für nichts davon oder ?1, wenn Sie bei 1 nicht sicher sind."},
    // That is not in the list. Type 1 to {of}, 0 for none, or ?1 if not sure about 1.
    {"interview_messages.that_is_not_in.says", 0x5a2a40bb, "Das steht nicht in der Liste. Geben Sie 1 bis {of} ein, 0 für nichts davon oder ?1, wenn Sie bei 1 nicht sicher sind."},
    // {n} is not in the list. Type 1, 0 for none, or ?1 if not sure about 1.
    {"interview_messages.number_is_not_listed.says", 0xd730045a, "{n} steht nicht in der Liste. Geben Sie 1 ein, 0 für nichts davon oder ?1, wenn Sie bei 1 nicht sicher sind."},
    // {n} is not in the list. Type 1 to {of}, 0 for none, or ?1 if not sure about 1.
    {"interview_messages.number_is_not_in.says", 0x1242a54a, "{n} steht nicht in der Liste. Geben Sie 1 bis {of} ein, 0 für nichts davon oder ?1, wenn Sie bei 1 nicht sicher sind."},
    // Type {n} to {of} {name}.
    {"interview_messages.type_between.says", 0x35fed36c, "Geben Sie {n} bis {of} ein ({name})."},
    // Tight hamstrings and low back pain: questions
    {"interview_messages.form_title.says", 0xc033cf52, "Verkürzte Oberschenkelmuskeln und Kreuzschmerzen: Fragen"},
    // What is left open counts as not answered. Edition {name} of the knowledge.
    {"interview_messages.form_says.says", 0xe1a086ab, "Was offen bleibt, zählt als nicht beantwortet. Ausgabe {name} des Wissens."},
    // yes
    {"interview_messages.answer_yes.says", 0x7981b790, "ja"},
    // no
    {"interview_messages.answer_no.says", 0xb5589afa, "nein"},
    // not sure
    {"interview_messages.answer_unsure.says", 0x58f1aebb, "nicht sicher"},
    // Which sex are you?
    {"interview_messages.form_sex.says", 0xc8cf4e7c, "Welches Geschlecht haben Sie?"},
    // months
    {"interview_messages.form_months.says", 0xc6f08da2, "Monate"},
    // In which unit is that time?
    {"interview_messages.form_unit.says", 0x45b74f34, "In welcher Einheit ist diese Zeit?"},
    // What exercises have to fit
    {"interview_messages.form_exercises.says", 0xc788143c, "Wozu die Übungen passen müssen"},
    // What is at hand for you?
    {"interview_messages.form_equipment.says", 0x1b4e0630, "Was haben Sie zur Hand?"},
    // Which positions can you get into?
    {"interview_messages.form_positions.says", 0xc6082978, "In welche Haltungen kommen Sie?"},
    // How used to exercise are you?
    {"interview_messages.form_level.says", 0x84f37a07, "Wie geübt sind Sie?"},
    // none of these
    {"interview_messages.form_none.says", 0x96c0f273, "nichts davon"},
    // Answers that are not asked for here
    {"interview_messages.form_other_answers.says", 0xdb74bfd1, "Antworten, die hier nicht erfragt werden"},
    // Self-test: {name}
    {"self_test_messages.title.says", 0x6dd45ad1, "Selbsttest: {name}"},
    // You need: {name}.
    {"self_test_messages.you_need.says", 0x99e9f8cb, "Sie brauchen: {name}."},
    // How often: {name}.
    {"self_test_messages.how_often.says", 0xaff3a99c, "Wie oft: {name}."},
    // Write down: {name}.
    {"self_test_messages.write_down.says", 0x9f99e2f3, "Schreiben Sie auf: {name}."},
    // Notice: {name}.
    {"self_test_messages.notice.says", 0xd2538484, "Achten Sie auf: {name}."},
    // What the result changes: {name}.
    {"self_test_messages.result_changes.says", 0xcf84cb5b, "Was das Ergebnis ändert: {name}."},
    // When you test again, less than this is no real change: {name}.
    {"self_test_messages.no_real_change.says", 0xca3ce0c8, "Bei einer Wiederholung ist weniger als dies keine echte Änderung: {name}."},
    // Not for you now.
    {"self_test_messages.not_for_you.says", 0xe6148ee4, "Derzeit nicht für Sie."},
    // That is {name}.
    {"self_test_messages.that_is.says", 0x55c6ab85, "Das ist: {name}."},
    // A self-test that would change this plan most: {name}.
    {"self_test_messages.would_change_most.says", 0x7afceb94, "Dieser Selbsttest würde den Plan am meisten ändern: {name}."},
    // A self-test that would change this plan most: {name} ({other}).
    {"self_test_messages.would_change_most_shown.says", 0x73e23f19, "Dieser Selbsttest würde den Plan am meisten ändern: {name} ({other})."},
    // The four stretches of the article, for you
    {"article_messages.title.says", 0xce8e1571, "Die vier Dehnungen des Artikels, für Sie"},
    // Ask your doctor first, for {name}.
    {"article_messages.ask_first.says", 0x102490b4, "Fragen Sie zuerst in Ihrer Arztpraxis nach, wegen: {name}."},
    // Not with {name}.
    {"article_messages.not_with.says", 0x72b83bd7, "Nicht bei: {name}."},
    // {name}: do the {other} instead.
    {"article_messages.do_instead.says", 0x727479d8, "{name}: stattdessen {other}."},
    // {name}: {other}.
    {"article_messages.verdict.says", 0x7aa54694, "{name}: {other}."},
    // It is in your routine.
    {"article_messages.in_routine.says", 0x2ac1deb8, "Sie steht in Ihrem Übungsprogramm."},
    // Only in this adapted form:
    {"article_messages.only_adapted.says", 0xcce319c3, "Nur in dieser angepassten Form:"},
    // First: {name}.
    {"session_messages.first.says", 0xd3548b54, "Zuerst: {name}."},
    // Next: {name}.
    {"session_messages.next.says", 0x16f3866b, "Als Nächstes: {name}."},
    // Begin with the left leg.
    {"session_messages.begin_left_leg.says", 0xf00b9a9c, "Beginnen Sie mit dem linken Bein."},
    // Begin with the right leg.
    {"session_messages.begin_right_leg.says", 0x2a12481b, "Beginnen Sie mit dem rechten Bein."},
    // Begin with the left side.
    {"session_messages.begin_left_side.says", 0xc71fe5e9, "Beginnen Sie mit der linken Seite."},
    // Begin with the right side.
    {"session_messages.begin_right_side.says", 0x554e19f0, "Beginnen Sie mit der rechten Seite."},
    // Begin with the left leg on top.
    {"session_messages.begin_left_leg_on_top.says", 0xffd23196, "Beginnen Sie mit dem linken Bein oben."},
    // Begin with the right leg on top.
    {"session_messages.begin_right_leg_on_top.says", 0x848a64cf, "Beginnen Sie mit dem rechten Bein oben."},
    // Begin with the left side below.
    {"session_messages.begin_left_side_below.says", 0x3bd96e2e, "Beginnen Sie mit der linken Seite unten."},
    // Begin with the right side below.
    {"session_messages.begin_right_side_below.says", 0xcb45430b, "Beginnen Sie mit der rechten Seite unten."},
    // Rest for {n} seconds.
    {"session_messages.rest_seconds.says", 0x10b38969, "{n} Sekunden Pause.", {"", "{n} Sekunde Pause."}},
    // Rest for {n} minutes.
    {"session_messages.rest_minutes.says", 0xeff170cd, "{n} Minuten Pause.", {"", "{n} Minute Pause."}},
    // Then set {n} of {of}.
    {"session_messages.then_set.says", 0xc80f09c4, "Dann Durchgang {n} von {of}."},
    // Now the left leg.
    {"session_messages.now_left_leg.says", 0x1e528f15, "Jetzt das linke Bein."},
    // Now the right leg.
    {"session_messages.now_right_leg.says", 0x6cc0418, "Jetzt das rechte Bein."},
    // Now the left side.
    {"session_messages.now_left_side.says", 0xf003b7e, "Jetzt die linke Seite."},
    // Now the right side.
    {"session_messages.now_right_side.says", 0x3c9bf915, "Jetzt die rechte Seite."},
    // Now the left leg, set {n} of {of}.
    {"session_messages.now_left_leg_set.says", 0xe42e9067, "Jetzt das linke Bein, Durchgang {n} von {of}."},
    // Now the right leg, set {n} of {of}.
    {"session_messages.now_right_leg_set.says", 0xba8deffc, "Jetzt das rechte Bein, Durchgang {n} von {of}."},
    // Now the left side, set {n} of {of}.
    {"session_messages.now_left_side_set.says", 0x952382ee, "Jetzt die linke Seite, Durchgang {n} von {of}."},
    // Now the right side, set {n} of {of}.
    {"session_messages.now_right_side_set.says", 0x6b852e67, "Jetzt die rechte Seite, Durchgang {n} von {of}."},
    // Turn over: now the left leg on top.
    {"session_messages.turn_left_leg_on_top.says", 0xe50bf63e, "Drehen Sie sich um: jetzt das linke Bein oben."},
    // Turn over: now the right leg on top.
    {"session_messages.turn_right_leg_on_top.says", 0x2646f4b7, "Drehen Sie sich um: jetzt das rechte Bein oben."},
    // Turn over: now the left side below.
    {"session_messages.turn_left_side_below.says", 0xd2238706, "Drehen Sie sich um: jetzt die linke Seite unten."},
    // Turn over: now the right side below.
    {"session_messages.turn_right_side_below.says", 0x16fbe683, "Drehen Sie sich um: jetzt die rechte Seite unten."},
    // Turn over: now the left leg on top, set {n} of {of}.
    {"session_messages.turn_left_leg_on_top_set.says", 0xa953b52e, "Drehen Sie sich um: jetzt das linke Bein oben, Durchgang {n} von {of}."},
    // Turn over: now the right leg on top, set {n} of {of}.
    {"session_messages.turn_right_leg_on_top_set.says", 0x5e0fd80d, "Drehen Sie sich um: jetzt das rechte Bein oben, Durchgang {n} von {of}."},
    // Turn over: now the left side below, set {n} of {of}.
    {"session_messages.turn_left_side_below_set.says", 0xe2dc7ac6, "Drehen Sie sich um: jetzt die linke Seite unten, Durchgang {n} von {of}."},
    // Turn over: now the right side below, set {n} of {of}.
    {"session_messages.turn_right_side_below_set.says", 0x623e3c01, "Drehen Sie sich um: jetzt die rechte Seite unten, Durchgang {n} von {of}."},
    // {n} times.
    {"session_messages.repeat.says", 0x32f0c585, "{n} Mal.", {"", "{n} Mal."}},
    // {n} times in all, changing sides.
    {"session_messages.repeat_in_turn.says", 0xcbd9b27e, "Insgesamt {n} Mal, mit Seitenwechsel.", {"", "Insgesamt {n} Mal, mit Seitenwechsel."}},
    // {name}: {n} times.
    {"session_messages.repeat_side.says", 0x51c46536, "{name}: {n} Mal.", {"", "{name}: {n} Mal."}},
    // Hold each for {n} seconds.
    {"session_messages.hold_each.says", 0xabec3b6b, "Halten Sie jedes Mal {n} Sekunden.", {"", "Halten Sie jedes Mal {n} Sekunde."}},
    // Hold for {n} seconds.
    {"session_messages.hold_seconds.says", 0xde4b8948, "Halten Sie {n} Sekunden.", {"", "Halten Sie {n} Sekunde."}},
    // Hold for {n} minutes.
    {"session_messages.hold_minutes.says", 0x881bb4f4, "Halten Sie {n} Minuten.", {"", "Halten Sie {n} Minute."}},
    // {name}: hold for {n} seconds.
    {"session_messages.hold_side_seconds.says", 0x1e60c111, "{name}: {n} Sekunden halten.", {"", "{name}: {n} Sekunde halten."}},
    // {name}: hold for {n} minutes.
    {"session_messages.hold_side_minutes.says", 0x1d6fb365, "{name}: {n} Minuten halten.", {"", "{name}: {n} Minute halten."}},
    // Go on for {n} seconds.
    {"session_messages.go_on_seconds.says", 0x486c101c, "Machen Sie {n} Sekunden lang weiter.", {"", "Machen Sie {n} Sekunde lang weiter."}},
    // Go on for {n} minutes.
    {"session_messages.go_on_minutes.says", 0xc18e1f50, "Machen Sie {n} Minuten lang weiter.", {"", "Machen Sie {n} Minute lang weiter."}},
    // {name}: go on for {n} seconds.
    {"session_messages.go_on_side_seconds.says", 0x4c7eb5b7, "{name}: {n} Sekunden lang weitermachen.", {"", "{name}: {n} Sekunde lang weitermachen."}},
    // {name}: go on for {n} minutes.
    {"session_messages.go_on_side_minutes.says", 0xbd866337, "{name}: {n} Minuten lang weitermachen.", {"", "{name}: {n} Minute lang weitermachen."}},
    // {n}.
    {"session_messages.count.says", 0x4f633807, "{n}."},
    // {n}, and change.
    {"session_messages.count_change.says", 0x7663f522, "{n}, und wechseln."},
    // {n}, now the left leg.
    {"session_messages.count_left_leg.says", 0x9e4d5243, "{n}, jetzt das linke Bein."},
    // {n}, now the right leg.
    {"session_messages.count_right_leg.says", 0x627922c6, "{n}, jetzt das rechte Bein."},
    // {n}, now the left side.
    {"session_messages.count_left_side.says", 0x80b38208, "{n}, jetzt die linke Seite."},
    // {n}, now the right side.
    {"session_messages.count_right_side.says", 0xab2d4eef, "{n}, jetzt die rechte Seite."},
    // One.
    {"session_messages.aloud_one.says", 0x6c4ba313, "Eins."},
    // Two.
    {"session_messages.aloud_two.says", 0x612471a5, "Zwei."},
    // Three.
    {"session_messages.aloud_three.says", 0x70c4e977, "Drei."},
    // Four.
    {"session_messages.aloud_four.says", 0x46013251, "Vier."},
    // Five.
    {"session_messages.aloud_five.says", 0x35974101, "Fünf."},
    // Six.
    {"session_messages.aloud_six.says", 0xe78272ff, "Sechs."},
    // Seven.
    {"session_messages.aloud_seven.says", 0x253d79f0, "Sieben."},
    // Eight.
    {"session_messages.aloud_eight.says", 0xbbe2361a, "Acht."},
    // Nine.
    {"session_messages.aloud_nine.says", 0x8fccef41, "Neun."},
    // Ten.
    {"session_messages.aloud_ten.says", 0x1b39d96e, "Zehn."},
    // {name}.
    {"session_messages.way_of_one.says", 0x60ee9eae, "{name}."},
    // {name}, two.
    {"session_messages.way_of_two.says", 0xa98e7334, "{name}, zwei."},
    // {name}, two, three.
    {"session_messages.way_of_three.says", 0x675e0fc0, "{name}, zwei, drei."},
    // {name}, two, three, four.
    {"session_messages.way_of_four.says", 0xd51a2cd4, "{name}, zwei, drei, vier."},
    // {name}, two, three, four, five.
    {"session_messages.way_of_five.says", 0x62bad690, "{name}, zwei, drei, vier, fünf."},
    // {name}, two, three, four, five, six.
    {"session_messages.way_of_six.says", 0xd6cb3854, "{name}, zwei, drei, vier, fünf, sechs."},
    // {name}, two, three, four, five, six, seven.
    {"session_messages.way_of_seven.says", 0xba01c8e7, "{name}, zwei, drei, vier, fünf, sechs, sieben."},
    // {name}, two, three, four, five, six, seven, eight.
    {"session_messages.way_of_eight.says", 0x6d03e5c4, "{name}, zwei, drei, vier, fünf, sechs, sieben, acht."},
    // {name}, two, three, four, five, six, seven, eight, nine.
    {"session_messages.way_of_nine.says", 0x656e0bf0, "{name}, zwei, drei, vier, fünf, sechs, sieben, acht, neun."},
    // {name}, two, three, four, five, six, seven, eight, nine, ten.
    {"session_messages.way_of_ten.says", 0x3068924d, "{name}, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn."},
    // Go
    {"session_messages.way_out.says", 0xb59c38eb, "Los"},
    // Hold
    {"session_messages.way_pause.says", 0x7fdbe998, "Halten"},
    // And back
    {"session_messages.way_back.says", 0xfc92ab11, "Und zurück"},
    // {n} seconds more.
    {"session_messages.seconds_more.says", 0x9af388ef, "Noch {n} Sekunden.", {"", "Noch {n} Sekunde."}},
    // {n} seconds left.
    {"session_messages.seconds_left.says", 0x4eb5cfe3, "Noch {n} Sekunden.", {"", "Noch {n} Sekunde."}},
    // Last one.
    {"session_messages.last_one.says", 0x9dc5e525, "Ein letztes Mal."},
    // Keep breathing.
    {"session_messages.keep_breathing.says", 0xe2ea0dd8, "Atmen Sie weiter."},
    // Breathe out as you {name}.
    {"session_messages.breathe_out.says", 0x630a6400, "Ausatmen: {name}."},
    // That was about {n} minutes.
    {"session_messages.session_took.says", 0x8cfb887d, "Das waren etwa {n} Minuten.", {"", "Das war etwa {n} Minute."}},
    // In your day: {name}, {n} times.
    {"session_messages.in_day_times.says", 0x662ef254, "Im Alltag: {name}, {n} Mal.", {"", "Im Alltag: {name}, {n} Mal."}},
    // In your day: {name}, {n} seconds.
    {"session_messages.in_day_seconds.says", 0x5c2a3c45, "Im Alltag: {name}, {n} Sekunden.", {"", "Im Alltag: {name}, {n} Sekunde."}},
    // In your day: {name}, {n} minutes.
    {"session_messages.in_day_minutes.says", 0x4585df61, "Im Alltag: {name}, {n} Minuten.", {"", "Im Alltag: {name}, {n} Minute."}},
    // left leg
    {"session_messages.left_leg.says", 0xea986fac, "linkes Bein"},
    // right leg
    {"session_messages.right_leg.says", 0xf7b816d9, "rechtes Bein"},
    // left side
    {"session_messages.left_side.says", 0x19d13b1b, "linke Seite"},
    // right side
    {"session_messages.right_side.says", 0x744c88c4, "rechte Seite"},
    // changing sides
    {"session_messages.changing_sides.says", 0x5756d06, "mit Seitenwechsel"},
    // Set up: {name}
    {"session_messages.short_set_up_of.says", 0xde3bddcb, "Aufbau: {name}"},
    // Now {name}
    {"session_messages.short_move.says", 0xaa07dda4, "Jetzt {name}"},
    // Get ready: {name}
    {"session_messages.short_get_ready.says", 0xf5382f63, "Bereit machen: {name}"},
    // Get ready: {name}, begin with the {other}
    {"session_messages.short_get_ready_side.says", 0xdd524583, "Bereit machen: {name}, zuerst {other}"},
    // Ready: {name}
    {"session_messages.short_ready_for.says", 0xbafcec73, "Bereit: {name}"},
    // Ready: {name}, {other}
    {"session_messages.short_ready_for_side.says", 0xf3b645e1, "Bereit: {name}, {other}"},
    // Ready: set {n}
    {"session_messages.short_ready_for_set.says", 0x1c81b106, "Bereit: Durchgang {n}"},
    // Rest {name}
    {"session_messages.short_rest.says", 0x25983fe4, "Pause {name}"},
    // Rest {name}, then set {n} of {of}
    {"session_messages.short_rest_set.says", 0x5146da8b, "Pause {name}, dann Durchgang {n} von {of}"},
    // Rest {name}, then the {other}
    {"session_messages.short_rest_side.says", 0x32d4130, "Pause {name}, dann {other}"},
    // Rest {name}, then the {other}, set {n} of {of}
    {"session_messages.short_rest_side_set.says", 0xec690cb8, "Pause {name}, dann {other}, Durchgang {n} von {of}"},
    // Rest {name}, left
    {"session_messages.short_rest_left.says", 0xa51c88f9, "Pause {name}, links"},
    // Rest {name}, right
    {"session_messages.short_rest_right.says", 0x716a841a, "Pause {name}, rechts"},
    // {name}: {other}
    {"session_messages.short_bout.says", 0x1db50d32, "{name}: {other}"},
    // Left: {name}
    {"session_messages.short_bout_left.says", 0x9998d25f, "Links: {name}"},
    // Right: {name}
    {"session_messages.short_bout_right.says", 0x362fa26, "Rechts: {name}"},
    // {name}, {other}
    {"session_messages.short_with_side.says", 0xf92f6f3c, "{name}, {other}"},
    // {name}, set {n} of {of}
    {"session_messages.short_with_set.says", 0x744793a4, "{name}, Durchgang {n} von {of}"},
    // {name}, {other}, set {n} of {of}
    {"session_messages.short_with_side_set.says", 0xb0aec19c, "{name}, {other}, Durchgang {n} von {of}"},
    // hold {n} s
    {"session_messages.short_hold_seconds.says", 0x502760b1, "{n} s halten"},
    // hold {n} min
    {"session_messages.short_hold_minutes.says", 0xb3bf3894, "{n} min halten"},
    // go on {n} s
    {"session_messages.short_go_on_seconds.says", 0xee0906a5, "weiter {n} s"},
    // go on {n} min
    {"session_messages.short_go_on_minutes.says", 0x86327d28, "weiter {n} min"},
    // {n} s
    {"session_messages.short_seconds.says", 0xe57c144e, "{n} s"},
    // {n} min
    {"session_messages.short_minutes.says", 0x82626763, "{n} min"},
    // The session is done
    {"session_messages.short_done.says", 0xfd59c398, "Die Einheit ist fertig"},
    // Set up
    {"session_messages.watch_set_up.says", 0xdde2447c, "Aufbau"},
    // Ready
    {"session_messages.watch_ready.says", 0x8d254014, "Bereit"},
    // Ready L
    {"session_messages.watch_ready_left.says", 0x234ce330, "Bereit L"},
    // Ready R
    {"session_messages.watch_ready_right.says", 0x234cdfca, "Bereit R"},
    // {n}x
    {"session_messages.watch_times.says", 0x4f62acb1, "{n}x"},
    // L {name}
    {"session_messages.watch_left.says", 0x31d23e20, "L {name}"},
    // R {name}
    {"session_messages.watch_right.says", 0x5df25f7e, "R {name}"},
    // Rest
    {"session_messages.watch_rest.says", 0xbe422cb7, "Pause"},
    // Rest, L
    {"session_messages.watch_rest_left.says", 0x69f5d80d, "Pause, L"},
    // Rest, R
    {"session_messages.watch_rest_right.says", 0x69f5a513, "Pause, R"},
    // Done
    {"session_messages.watch_done.says", 0x608ab971, "Fertig"},
    // What changed
    {"check_in_messages.what_changed.says", 0xfc008e43, "Was sich geändert hat"},
    // New since last time:
    {"check_in_messages.new_signs.says", 0x105ba454, "Neu seit dem letzten Mal:"},
    // The worst pain of the week was not told.
    {"check_in_messages.pain_not_told.says", 0x41db952a, "Der stärkste Schmerz der Woche wurde nicht angegeben."},
    // Worst pain, from the start:
    {"check_in_messages.worst_pain_so_far.says", 0x71ce93f3, "Stärkster Schmerz, von Anfang an:"},
    // That is the same as at the start.
    {"check_in_messages.pain_same.says", 0xe80fcd05, "Das ist gleich viel wie am Anfang."},
    // That is {n} less than at the start, a change that counts.
    {"check_in_messages.pain_less_counts.says", 0x285ad0d2, "Das ist um {n} weniger als am Anfang, eine Änderung, die zählt."},
    // That is {n} less than at the start, which may be chance.
    {"check_in_messages.pain_less_by_chance.says", 0xcd7b7d5d, "Das ist um {n} weniger als am Anfang, was Zufall sein kann."},
    // That is {n} more than at the start, a change that counts.
    {"check_in_messages.pain_more_counts.says", 0xfd5fbc62, "Das ist um {n} mehr als am Anfang, eine Änderung, die zählt."},
    // That is {n} more than at the start, which may be chance.
    {"check_in_messages.pain_more_by_chance.says", 0x699dfaad, "Das ist um {n} mehr als am Anfang, was Zufall sein kann."},
    // Sessions: {n} of {of}.
    {"check_in_messages.sessions_done.says", 0x3608e274, "Einheiten: {n} von {of}."},
    // What you want to do: {n}.{of} out of 10.
    {"check_in_messages.activities.says", 0x13d522b9, "Was Sie tun wollen: {n},{of} von 10."},
    // It was {n}.{of} before, and the difference counts.
    {"check_in_messages.activities_changed.says", 0xce01abe2, "Der Unterschied zu {n},{of} vorher zählt."},
    // It was {n}.{of} before, and the difference is within the error of measuring.
    {"check_in_messages.activities_within_error.says", 0x315fe75e, "Der Unterschied zu {n},{of} vorher liegt innerhalb des Messfehlers."},
    // within the error of measuring.
    {"check_in_messages.test_within_error.says", 0xdc97f04f, "innerhalb des Messfehlers."},
    // better, by more than the error of measuring.
    {"check_in_messages.test_better.says", 0x8e66a53b, "besser, um mehr als den Messfehler."},
    // worse, by more than the error of measuring.
    {"check_in_messages.test_worse.says", 0xb6e5ef53, "schlechter, um mehr als den Messfehler."},
    // Next week
    {"check_in_messages.next_week.says", 0xe718ea94, "Nächste Woche"},
    // No exercises until these questions are answered; then check in again.
    {"check_in_messages.none_until_answered.says", 0xadbb1ea7, "Keine Übungen, bis diese Fragen beantwortet sind; machen Sie dann noch einmal eine Zwischenbilanz."},
    // No exercises until somebody has seen you.
    {"check_in_messages.none_until_seen.says", 0x9a4c5409, "Keine Übungen, bis Sie untersucht worden sind."},
    // Nothing is left that suits you. See a doctor or physiotherapist for a plan.
    {"check_in_messages.nothing_left.says", 0x35f2f554, "Es bleibt nichts, das zu Ihnen passt. Gehen Sie für einen Plan in eine Arzt- oder Physiotherapiepraxis."},
    // What you did suits you as you are now, so begin with the same.
    {"check_in_messages.begin_with_the_same.says", 0x415a3c81, "Was Sie gemacht haben, passt dazu, wie es Ihnen jetzt geht; fangen Sie also mit demselben an."},
    // What you did does not suit you as you are now, so a new plan begins.
    {"check_in_messages.new_plan_begins.says", 0x20be6c62, "Was Sie gemacht haben, passt nicht dazu, wie es Ihnen jetzt geht; darum beginnt ein neuer Plan."},
    // The same as before.
    {"check_in_messages.same_as_before.says", 0x40b41b0d, "Dasselbe wie bisher."},
    // {name} in place of {other}:
    {"check_in_messages.in_place_of.says", 0x342ab4c5, "{name} (bisher: {other}):"},
    // {name}, new:
    {"check_in_messages.newly.says", 0xd60d2484, "{name}, neu:"},
    // {name}, more:
    {"check_in_messages.more_of.says", 0xb690bfa9, "{name}, mehr:"},
    // {name}, less:
    {"check_in_messages.less_of.says", 0x6e473611, "{name}, weniger:"},
    // {name}: one set more.
    {"check_in_messages.one_set_more.says", 0x8718529b, "{name}: ein Durchgang mehr."},
    // {name}: one set less.
    {"check_in_messages.one_set_less.says", 0xf7aea6b3, "{name}: ein Durchgang weniger."},
    // Leave out: {name}.
    {"check_in_messages.leave_out.says", 0x48dbfd57, "Weglassen: {name}."},
    // All else stays as it is.
    {"check_in_messages.else_stays.says", 0x7a17854, "Alles andere bleibt, wie es ist."},
    // A session takes about {n} minutes.
    {"check_in_messages.session_takes.says", 0x7af6aac2, "Eine Einheit dauert etwa {n} Minuten.", {"", "Eine Einheit dauert etwa {n} Minute."}},
    // Your plan is kept, but stopped. Show this page to whom you see.
    {"check_in_messages.plan_is_stopped.says", 0xb1b68db5, "Ihr Plan bleibt gespeichert, ist aber gestoppt. Zeigen Sie diese Seite dort, wo Sie untersucht werden."},
    // Worst pain {n} at the start, now {of}.
    {"check_in_messages.pain_then_and_now.says", 0xc5a25aed, "Stärkster Schmerz {n} am Anfang, jetzt {of}."},
    // Your eight weeks
    {"road_messages.title.says", 0x8ad272f0, "Ihre acht Wochen"},
    // So it may go on if each week goes well; your check-ins decide.
    {"road_messages.if_it_goes_well.says", 0xc45b3017, "So kann es weitergehen, wenn jede Woche gut läuft; Ihre Zwischenbilanzen entscheiden."},
    // if the pain is {n} or less
    {"road_messages.if_the_pain_is.says", 0x9968326f, "wenn der Schmerz bei {n} oder weniger liegt"},
    // sessions of about {n} min
    {"road_messages.sessions_of.says", 0x204f2b28, "Einheiten von etwa {n} min"},
    // as before
    {"road_messages.as_before.says", 0xbdd2d230, "wie bisher"},
    // The routine of today:
    {"road_messages.routine_of_today.says", 0x92b4befe, "Das Übungsprogramm von heute:"},
    // On {n} days a week:
    {"road_messages.on_days_a_week.says", 0x3372c32, "An {n} Tagen pro Woche:", {"", "An {n} Tag pro Woche:"}},
    // {n} times a day are enough, then skip it.
    {"road_messages.then_skip.says", 0xe660120d, "{n}-mal am Tag genügt, danach überspringen Sie die Übung.", {"", "{n}-mal am Tag genügt, danach überspringen Sie die Übung."}},
    // New, for {name}:
    {"road_messages.new_for.says", 0x9306957d, "Neu, statt {name}:"},
    // {name} in the adapted form
    {"road_messages.in_adapted_form.says", 0x40f4c529, "{name} in der angepassten Form"},
    // When to go on, and when to go back
    {"road_messages.when_to_go_on.says", 0xfdc00682, "Wann es weitergeht und wann einen Schritt zurück"},
    // After that
    {"road_messages.after_that.says", 0xfd6d7a8a, "Danach"},
    // Plan: {name}
    {"road_messages.plan_of.says", 0x1d4accd, "Plan: {name}"},
    // Check-in: how did the week go?
    {"road_messages.check_in.says", 0xc948518, "Zwischenbilanz: Wie war die Woche?"},
    // Look again: is it any better?
    {"road_messages.look_again.says", 0x8a9eeb60, "Noch einmal hinsehen: Ist es besser geworden?"},
    // Letter to a doctor or physiotherapist, from a self-report
    {"letter_messages.title.says", 0xeefcb777, "Brief an die Arzt- oder Physiotherapiepraxis, nach eigenen Angaben"},
    // Name: {name}
    {"letter_messages.name.says", 0x5c4dd2e1, "Name: {name}"},
    // Date of birth: {name}
    {"letter_messages.born.says", 0x49540934, "Geburtsdatum: {name}"},
    // Reference: {name}
    {"letter_messages.reference.says", 0xb3c4f3a5, "Zeichen: {name}"},
    // Date: {name}
    {"letter_messages.date.says", 0xacab7d1a, "Datum: {name}"},
    // Age: {n}
    {"letter_messages.age.says", 0xd58a73f2, "Alter: {n}"},
    // Age: not told
    {"letter_messages.age_not_told.says", 0xd8bccbd8, "Alter: nicht angegeben"},
    // sex: {name}
    {"letter_messages.sex.says", 0x74d97974, "Geschlecht: {name}"},
    // Reason for referral
    {"letter_messages.reason.says", 0x2137adeb, "Anlass"},
    // Advised to get emergency help now.
    {"letter_messages.told_now.says", 0x84a4e1be, "Der Rat war: jetzt Notfallhilfe holen."},
    // Advised to be seen today.
    {"letter_messages.told_today.says", 0x40d03269, "Der Rat war: sich heute untersuchen lassen."},
    // Advised to be seen within {n} days.
    {"letter_messages.told_days.says", 0xf7ee63ec, "Der Rat war: sich binnen {n} Tagen untersuchen lassen.", {"", "Der Rat war: sich binnen {n} Tag untersuchen lassen."}},
    // Advised to look after it without being seen for now.
    {"letter_messages.told_self_care.says", 0xa6f150bf, "Der Rat war: sich vorerst selbst helfen, ohne Untersuchung."},
    // Warning signs and risks: {n} yes, {of} not sure.
    {"letter_messages.warning_signs.says", 0x94e4e7e2, "Warnzeichen und Risiken: {n} ja, {of} unsicher."},
    // Warning signs and risks: yes
    {"letter_messages.yes_to.says", 0x38726155, "Warnzeichen und Risiken: ja"},
    // Warning signs and risks: not sure
    {"letter_messages.not_sure_of.says", 0x189e0670, "Warnzeichen und Risiken: unsicher"},
    // Duration: {name}
    {"letter_messages.duration.says", 0x1506c31e, "Dauer: {name}"},
    // Also told
    {"letter_messages.also_told.says", 0xaa0447b3, "Außerdem angegeben"},
    // No complaint was named.
    {"letter_messages.no_complaint.says", 0x15daa2b7, "Beschwerden wurden nicht genannt."},
    // Conditions:
    {"letter_messages.conditions.says", 0xe489ff37, "Erkrankungen und Umstände:"},
    // and {n} more
    {"letter_messages.and_more.says", 0xbc7861bb, "und {n} weitere Angaben", {"", "und {n} weitere Angabe"}},
    // Warning signs and risks: no, and not asked
    {"letter_messages.answered_no.says", 0x2fff65a3, "Warnzeichen und Risiken: nein, und nicht gefragt"},
    // {n} no
    {"letter_messages.no_of.says", 0xf1a0501e, "{n} nein"},
    // {n} not asked
    {"letter_messages.not_asked_of.says", 0xd6dbfbc6, "{n} nicht gefragt"},
    // What was not asked is open.
    {"letter_messages.not_asked_is_open.says", 0xf56ffa77, "Was nicht gefragt wurde, ist offen."},
    // No to:
    {"letter_messages.no_in_full.says", 0x525c37eb, "Nein zu:"},
    // {n} more reasons.
    {"letter_messages.more_reasons.says", 0xf90db05d, "{n} weitere Gründe.", {"", "{n} weiterer Grund."}},
    // What the person was told
    {"letter_messages.advised.says", 0x35e53fed, "Was der Person gesagt wurde"},
    // The signs that call for help sooner were told.
    {"letter_messages.signs_told.says", 0xb47b074d, "Die Zeichen, bei denen früher Hilfe nötig ist, wurden genannt."},
    // What this rests on
    {"letter_messages.rests_on.says", 0x820471d7, "Worauf das beruht"},
    // These are answers that the person gave to a program. Nobody examined them.
    {"letter_messages.self_report.says", 0x80f532f7, "Das sind Antworten, die die Person einem Programm gegeben hat. Niemand hat sie untersucht."},
    // What you told us
    {"handout_messages.told.says", 0x347571df, "Was Sie uns gesagt haben"},
    // {n} years old
    {"handout_messages.aged.says", 0x9c5bf444, "{n} Jahre alt", {"", "{n} Jahr alt"}},
    // You said yes to:
    {"handout_messages.said_yes_to.says", 0x8aebe257, "Ja gesagt haben Sie zu:"},
    // Only in this easier form:
    {"handout_messages.easier_only.says", 0x7b3953e7, "Nur in dieser leichteren Form:"},
    // Tick what you did
    {"handout_messages.tick.says", 0x99620584, "Haken Sie ab, was Sie gemacht haben"},
    // A box for each day. How often is written below each name.
    {"handout_messages.tick_how.says", 0x69c57b77, "Ein Kästchen für jeden Tag. Wie oft, steht unter jedem Namen."},
    // Day 1 was on:
    {"handout_messages.begun_on.says", 0xb95b7376, "Tag 1 war am:"},
    // Week {n}
    {"handout_messages.week.says", 0xe6386ce9, "Woche {n}"},
    // Day
    {"handout_messages.day.says", 0x920ee87d, "Tag"},
    // {name}, in the morning
    {"handout_messages.in_the_morning.says", 0x7e07785c, "{name}, morgens"},
    // {name}, in the evening
    {"handout_messages.in_the_evening.says", 0x99e353e8, "{name}, abends"},
};
// clang-format on

/// One, and any other number.
constexpr plural german_plural(long n) noexcept { return n == 1 ? plural::one : plural::other; }

/// The value that renderers take.
inline constexpr language german{
    .tag = "de",
    .name = "Deutsch",
    .not_reviewed = "Diese deutsche Fassung ist noch nicht fachlich und sprachlich geprüft.",
    .not_reviewed_brief = "Übersetzung noch nicht geprüft.",
    .translate =
        spoken<german_texts, german_plural, 1U << static_cast<unsigned>(plural::one)>::translate};

}  // namespace hamstring::inline HAMSTRING_EDITION
