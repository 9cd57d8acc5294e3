/**
 * What usual words, pairs of words and pieces of words say, in hundredths of log-odds of spam. Written by
 * `node scripts/learn-usual-words.ts` from the sets in tests/data, and not by hand.
 */
export const usualWords = {
  w: `
00000=25 0000=-54 000=35 00=36 abonnee=-16 abonner=-16 abonnez=31 about=60 access=9 accompagne=11
accompagnement=-8 accord=-10 account=25 accounts=-13 achat=29 achete=-10 achetez=-14 across=19 adie=-10
adresse=31 again=-31 agent=24 ai=-57 aide=10 aider=16 aime=33 air=21 allez=40 alors=-12 amazon=-12 and=33
anglais=8 animaux=13 annee=20 annonces=11 ans=-109 answer=-37 any=17 aout=13 app=13 appelez=-43 appli=10
apprecie=44 apprend=-11 appris=9 apres=-42 are=-45 arrete=22 arretez=-11 arrive=-11 article=-10 as=-16
assemblee=-11 association=-12 au=-70 aujourd=32 aussi=12 aux=26 available=13 avais=-19 avec=12 avenir=19
avez=-22 bac=-10 back=32 bad=8 bank=28 banque=-24 barbes=-21 be=-11 beau=-18 beaucoup=18 because=-12
before=30 behind=-16 being=18 berger=-9 besoin=25 bien=-29 bientot=23 bill=-10 bitcoin=-21 blog=13
bloquee=16 bois=25 bonne=14 bonus=-12 bordeaux=20 bored=12 bouge=-9 bought=-11 boutique=-11 break=8 brian=-9
broken=-12 brother=16 bus=-16 but=32 buy=-44 buzz=9 by=63 caf=-10 cagnotte=14 calcul=-10 call=-13 came=9
camus=-9 canape=16 car=-14 card=-13 cas=-9 casino=-14 casque=12 cat=-12 caution=-14 ce=22 cela=-18 celui=11
ces=-32 cession=-11 ceux=24 chaine=-10 chaleur=8 chance=32 channel=35 chapo=-12 chaque=-9 charges=-16
chat=38 chats=22 chaudiere=9 chauffage=9 cheap=21 check=-17 cher=23 cherchez=-8 chere=21 chez=14 chose=-11
choses=-10 ci=11 claim=-11 clair=-12 classe=-13 cleaning=19 click=-8 clients=-13 clique=-17 coeur=10 coin=11
com=52 come=34 comme=-34 comment=59 commentaire=17 commentaires=-14 comparatif=14 competent=-9 comprends=10
comprimes=18 compris=-11 comptable=11 concours=50 connaissais=11 conseil=-14 conseille=-18 conseiller=46
conseils=15 consolidation=17 contact=20 contacter=-25 contactez=-10 contenu=25 continue=-23 contract=14
contre=11 control=-11 controle=9 cool=23 coordonnees=10 copie=16 cost=-10 costs=18 coule=-15 council=-10
country=10 couple=17 courage=-19 courrier=-14 cousin=16 cover=19 covering=-11 creme=20 cried=-11 crypto=-22
cut=-8 dame=13 dans=-18 data=-16 date=43 day=72 days=9 de=14 debat=-9 debt=17 debutants=-9 deja=-9
delivered=21 demande=-26 demandez=11 depot=20 depuis=-17 depute=-11 des=-84 desenvoutement=13 dessin=28
destockage=21 details=14 devant=-10 devis=12 devrait=-9 dhl=20 diagnostic=11 did=-18 difficulte=11
dimanche=-31 diplomes=20 directe=10 disait=-10 disant=-11 disparu=8 disponible=18 dites=9 dix=21 dm=9
dollar=14 dollars=15 domicile=-8 done=-24 donne=25 donner=13 dormant=11 dossier=-11 dot=10 double=-11
douleurs=27 down=-10 drop=25 dylan=19 easy=15 eau=-11 ecole=-14 ecrivent=25 eglise=-10 eleves=-16
eligibilite=24 else=28 email=-10 emploi=-9 en=-32 encore=-9 enfants=-17 enfin=-18 enjoyed=21 entre=11
envoi=24 envoyez=10 equipe=12 erreur=-15 essai=17 essaye=-17 est=-40 et=-20 etait=-36 etat=53 ete=-17
etonne=-10 etre=-21 etude=10 etudiant=-9 eu=-11 euro=37 euros=-29 eux=-26 evening=-9 ever=-25 every=29
everything=-23 exactly=9 examens=13 exchange=10 expedition=20 expert=8 explain=13 explique=-11 facade=11
fact=13 failli=-8 fais=19 fait=-27 faits=25 fake=-17 far=11 fausse=-8 fee=13 felicitations=-14 femme=24
ferme=-14 fermee=-15 festival=-12 fiche=16 fils=17 finally=15 financement=16 first=81 fois=-29 follow=12
followers=15 food=-13 for=39 form=-15 formulaire=-8 found=-14 four=-12 foyer=16 fr=-16 france=11
franchement=8 friday=36 friends=19 from=17 full=12 gagne=-31 gains=15 gave=16 generaliste=-12 get=20 girl=37
give=22 gives=-10 gmail=24 good=17 got=-11 grand=9 gratuit=-17 grow=17 guy=11 had=-30 half=-12 handled=22
hate=20 have=-16 help=28 here=27 heure=29 hey=39 hi=9 home=-21 homepage=12 homme=30 horse=14 hotes=12
house=-13 housing=-11 how=30 http=18 https=-74 hui=32 humain=-17 humanitaire=10 ici=-14 if=42 il=-41 ils=-82
imagine=-16 impossible=-19 in=-15 included=10 inflation=-12 informations=-18 informative=21 instagram=10
installe=-9 insurance=-10 insured=14 interessant=-8 interesse=25 interest=14 interesting=-28 inverse=-23
is=-30 it=24 jamais=-30 je=68 jeunes=-18 job=-8 join=10 joke=-8 jour=55 journaliste=-8 jours=36 judo=-9
just=-23 juste=-25 keep=10 kilos=25 kitchen=17 know=-10 knows=-9 la=-117 lachez=8 laisse=21 lane=22 last=18
late=15 law=13 le=-82 leave=10 left=23 les=-29 less=-16 leur=-15 lien=23 liens=16 lieu=-10 life=14 ligne=15
like=-48 line=-10 link=18 lisent=-9 listing=15 livraison=12 livre=17 livres=-30 load=-14 local=-32
locale=-16 location=11 logiciel=15 lol=-18 look=19 looking=24 lost=-22 love=10 lovely=-15 loyer=-18 lu=-10
lundi=-12 ma=-25 made=15 magnifique=17 mail=44 main=28 maire=-15 mairie=-28 mais=-40 make=30 makes=23
man=-17 marabout=-23 marche=-26 master=10 match=15 matelas=17 matter=21 may=18 mayotte=-15 mdrrr=-9 me=95
mean=14 meilleur=11 melangez=-9 meme=15 merci=11 methode=13 mettez=30 mettre=56 microcredit=-10 mien=20
mieux=-22 mill=-11 millions=-11 minimum=15 minister=-14 ministre=-11 minutes=-27 mise=18 mme=16 moins=24
moitie=22 moment=-16 mon=72 money=-24 monsieur=9 monte=22 month=18 months=-11 montre=15 more=9 mot=15 mr=43
mrs=12 much=25 mur=16 musee=-29 music=24 my=14 naissance=31 national=-14 nationale=-12 ne=-67 near=19
need=13 needed=30 net=17 never=-12 new=51 next=51 nike=22 nine=-12 no=10 nobody=10 noel=12 nombreux=-17
nomme=21 non=-19 not=-40 notes=45 nothing=19 noticed=14 notre=63 nous=-30 nouvelle=14 now=30 numero=-12
nurses=-10 obtenir=16 of=77 offerts=10 old=-10 on=-60 once=-15 one=22 online=-29 only=18 ont=-27 open=19
ordonnance=16 other=28 oui=-9 our=47 out=21 over=18 own=14 ozempic=-11 page=45 pages=25 paiement=15 pain=-12
panneaux=15 papers=-15 par=71 paragraph=-17 parents=-18 parfums=23 paris=15 parking=-9 parle=-17 parler=9
parliament=-18 parole=-9 partage=9 partager=13 partir=-11 pas=-69 pass=25 passe=34 passee=40 past=-10
patients=23 pay=-39 paypal=12 pays=9 pendant=-12 percent=-10 perdu=-10 perso=18 personal=22 personne=-27
personnelle=19 personnes=15 pertinent=25 petit=24 petitions=-11 peux=13 photographer=11 photos=8 pills=-11
place=-10 plateformes=25 played=-11 please=-9 pleure=-11 pompe=8 portfolio=20 portrait=-11 posting=23
pouce=20 pour=-17 pouvoir=26 prefecture=-19 premier=28 premiere=17 premiers=10 prendre=-15 prenez=-14
press=-10 pret=-10 prete=9 prime=-17 prive=26 prix=-37 pro=33 problem=-10 proces=9 professeur=12 profile=16
profit=14 pros=15 protection=23 ptdr=-11 public=-8 qu=-30 qualify=22 quand=-19 que=-21 quelle=-11 quelqu=-18
quelque=-10 qui=-29 quinte=24 quoi=-17 rappel=-11 rapport=-18 rapporte=48 re=-10 reading=13 real=45
really=14 reception=24 recettes=13 recherche=-19 recipe=15 recu=-13 references=-9 regrette=-27 relation=26
release=-9 relisez=-8 rendez=-12 rent=-26 renvoie=-23 reply=8 repond=10 repondu=-8 reponse=12 resultat=-19
resultats=17 resume=-10 retraite=-10 retraitee=17 revenir=14 right=19 robot=-17 rx=20 sa=-30 salaire=17
salut=-11 same=-13 samedi=-10 sans=43 saved=-25 savoir=11 school=-10 score=17 se=-15 seconds=30 secours=-9
securite=20 see=18 semaine=34 send=36 sera=18 serait=20 serez=23 serieuses=-8 serieux=-18 sert=-10
service=-26 share=18 sharing=23 she=-18 signalez=-14 signer=20 since=-10 sincere=-12 sister=-9 situation=8
six=-13 small=18 smith=14 snap=10 so=18 soir=36 soirs=23 soit=17 solaires=-9 sold=-10 some=14 somme=16
son=54 song=8 sont=10 soulage=20 sous=47 special=16 spotify=33 stopped=19 story=-17 stream=15 stuck=19
student=-11 subscribed=-9 suffit=56 suis=17 suivi=19 sujet=14 super=-10 support=32 supprimee=22 sur=14
surtout=-10 svp=20 table=-16 tablets=-8 talk=9 talks=17 tapez=28 taxi=-21 teacher=-23 technique=10 tele=-16
telechargez=17 telegram=38 tell=9 ten=-45 test=16 teste=14 testez=24 thank=30 thanks=9 that=-93 the=-170
them=-10 there=-16 these=22 they=-42 think=-9 thirty=-12 time=-21 tired=-15 tisane=26 to=-34 today=21
toiture=11 tomber=-12 tomorrow=12 tonight=12 took=-12 top=31 total=-9 tous=11 tout=65 toute=-19 toutes=29
town=18 trading=15 train=-13 trains=-11 tramadol=21 trente=-13 tried=18 trois=-26 troisieme=-13 trop=-31
trouve=16 trouver=-10 true=43 two=12 un=-54 une=-28 up=16 us=33 use=30 used=-23 useful=12 utile=-10
vaccination=9 valise=-10 vasseur=8 ve=-22 vendredi=18 vends=-22 vente=32 vers=-15 very=28 veulent=21
veuve=-11 veux=23 vide=-17 video=12 videos=21 viens=-9 views=-10 virement=17 visites=16 vivre=18 voila=-14
voir=50 vont=-9 votez=17 votre=63 vous=102 vu=-20 wanted=-9 was=39 watch=9 we=25 wealth=28 wedding=9 week=10
weekend=22 weeks=16 well=-12 went=-18 when=-19 while=20 who=8 why=-9 wickr=49 will=23 winners=19 with=110
without=24 wonderful=16 work=13 works=10 world=19 would=23 write=-21 wrong=-10 www=-53 year=-19 years=-18
you=79 your=90 youtube=-16 zero=9
`,
  p: `
0000_il=-11 0000_j=-10 0000_je=-25 000_0000=27 000_a=-12 000_de=-9 000_euro=13 000_euros=-22 000_from=19
000_in=8 000_to=-14 00_00=35 00_0=17 00_and=13 00_ans=-44 00_au=-15 00_aujourd=18 00_avec=19 00_d=-8
00_euros=-13 00_h=-39 00_la=-9 00_mais=-13 00_merci=22 00_people=15 00_seconds=27 00_sur=24 00_years=8
0_0000=29 0_000=39 0_0=-19 0_a=32 0_euros=16 0_h=-31 0_heure=16 0_million=9 0_millions=-11 0_mois=-9
0_personnes=12 0_sur=-10 a_000=11 a_bank=22 a_cette=10 a_chance=19 a_dire=-16 a_domicile=-8 a_double=-18
a_ete=-17 a_installe=-9 a_jamais=-12 a_jour=26 a_la=-20 a_man=-12 a_mayotte=-15 a_month=-10 a_partir=-10
a_permis=-10 a_press=-9 a_reception=24 a_rien=-9 a_single=-11 a_small=18 a_tous=-18 a_tout=15 a_un=13
a_votre=-8 a_vous=-11 a_vu=-12 a_week=-10 a_zero=-10 abonnee_depuis=-16 abonnez_vous=31 about_how=19
about_the=20 about_your=39 accompagne_les=11 achetez_local=-16 adie_m=-10 ai_appris=-8 ai_arrete=22
ai_essaye=-17 ai_failli=-8 ai_fait=-9 ai_recu=-13 and_he=11 and_i=-16 and_it=-15 and_leave=11 and_left=29
and_lost=-13 and_say=-11 and_see=-18 and_still=-9 and_tell=23 and_they=-31 and_we=22 ans_de=-11
appelez_le=-29 appelez_moi=-12 apres_00=-18 apres_resultat=-20 are_fake=-18 arrete_de=22 arretez_de=-11
article_i=14 as_a=-15 assemblee_nationale=-11 at_0=-16 at_https=-38 at_my=12 at_our=10 at_that=-11
au_00000=11 au_00=-12 au_concours=17 au_lieu=-10 au_moins=-8 au_secours=-9 aujourd_hui=32 avant_qu=13
avec_l=-15 avec_la=15 avec_une=-11 avec_votre=-12 be_the=10 because_of=-11 before_it=14 before_the=14
besoin_de=28 best_thing=-9 better_than=11 bon_courage=-12 bought_a=-11 bus_for=-9 but_i=-8 by_and=48
by_the=23 c_est=-45 c_etait=-10 ca_nous=10 ca_rapporte=24 came_across=19 can_see=-20 can_t=-25 can_we=13
cas_de=-9 ce_mois=11 ce_que=-20 cela_marche=-11 celui_de=15 cette_semaine=9 chance_aux=13 channel_and=33
check_out=-14 cherchez_l=-8 chez_le=10 click_on=-11 com_and=-25 com_et=12 come_and=9 come_nobody=-9
comparatif_des=14 contacter_la=-27 continue_comme=-23 controle_technique=10 could_you=15 coule_un=-15
courage_a=-8 cousin_a=16 d_accord=-10 d_essai=17 d_euros=-11 d_hotes=12 d_like=-13 d_une=-9 dans_ce=17
dans_l=8 dans_les=-20 dans_une=-9 date_de=26 day_and=10 de_0=11 de_cette=16 de_chez=13 de_deux=10 de_dire=11
de_france=11 de_l=-54 de_m=-13 de_ma=9 de_me=28 de_mon=8 de_naissance=32 de_plus=-9 de_revenir=15 de_s=-11
de_trading=-8 de_travail=13 de_votre=21 demande_de=-10 demandez_moi=11 depart_0=11 depuis_0000=-18
depuis_mon=19 depuis_noel=-12 deux_ans=-16 deux_jours=18 devant_l=-10 dit_que=-17 dix_jours=12 dm_for=9
do_you=20 does_this=-9 don_t=-11 donne_a=24 du_contenu=24 du_mois=11 eau_coule=-15 ecrivez_a=-11
eleves_de=-15 eligibilite_en=24 elle_a=-11 elle_ne=17 en_0000=-33 en_0=35 en_ai=-8 en_cas=-9 en_dix=19
en_dormant=11 en_est=-11 en_ligne=17 en_prive=19 en_un=17 enjoyed_reading=21 envoyez_vos=10 est_a=24
est_ce=-9 est_dit=42 est_du=11 est_la=9 est_pas=-18 est_sur=-15 est_tout=-19 est_une=21 et_ca=32 et_j=22
et_je=-22 et_le=-14 et_ma=-11 et_mettez=27 et_mon=-15 et_non=-13 et_on=-18 et_pour=-13 euros_a=-9
euros_en=16 euros_par=-15 euros_pour=-14 ever_did=-9 every_day=11 every_friday=35 every_time=-11
excellent_article=20 faire_un=11 faites_le=-12 familles_envoyez=10 fausse_plateforme=-8 fils_a=-11 fin_du=11
first_00=10 food_bank=-13 for_00=8 for_it=-8 for_me=18 for_sharing=23 for_the=36 for_thirty=-11 for_you=9
from_0000=-18 from_a=14 from_my=19 from_the=-17 gagne_00=-20 gagne_0=-13 gave_me=16 gmail_com=23 go_home=-8
go_to=17 good_day=17 got_00=-8 grace_a=8 grow_your=17 h_00=-29 had_a=-24 half_price=10 have_been=10
he_was=18 https_www=-52 i_came=11 i_d=-15 i_had=-12 i_have=-16 i_just=13 i_love=14 i_make=20 i_really=21
i_send=16 i_ve=-21 i_was=33 i_will=-9 i_work=14 ici_http=14 ici_on=-11 if_anyone=-11 if_it=15 if_you=49
il_faut=10 il_m=-11 il_n=-14 il_suffit=32 ils_ont=-31 importe_quoi=-10 impossible_de=-19 in_0000=-21
in_00=12 in_0=19 in_a=11 in_my=27 in_that=-13 in_the=-44 is_00=-11 is_broken=-12 is_open=10 it_and=16
it_is=24 it_just=-19 it_the=10 it_was=-17 it_with=-8 j_ai=-40 j_aime=33 j_en=-20 je_conseille=-20 je_fais=23
je_gagne=-12 je_l=-20 je_le=-9 je_les=9 je_lui=-10 je_me=9 je_ne=-9 je_peux=27 je_porte=9 je_rembourse=-9
je_suis=29 je_vends=-22 je_veux=19 je_viens=-17 je_vous=30 jour_meme=14 jour_sur=-15 jusqu_a=15 jusqu_au=-9
just_a=-12 l_adie=-10 l_adresse=25 l_ai=-18 l_annee=28 l_association=-9 l_ecole=-14 l_eglise=-10 l_erreur=-8
l_etat=53 l_heure=-12 l_inverse=-23 l_on=-21 la_avant=17 la_banque=-16 la_classe=-9 la_ferme=-8
la_journaliste=-8 la_mairie=-28 la_maison=15 la_moitie=23 la_parole=-9 la_photo=28 la_prefecture=-19
la_premiere=10 la_video=-11 lachez_un=8 laisse_son=10 last_week=15 le_bon=22 le_calcul=-10 le_dernier=9
le_jour=14 le_microcredit=-10 le_mien=20 le_monde=8 le_numero=-10 le_parking=-9 le_plus=18 le_prix=-33
le_rapport=-18 le_service=-17 le_site=-24 le_sujet=21 le_viagra=-8 leave_a=11 les_benefices=-8
les_commentaires=-14 les_gens=10 les_jeunes=-18 les_plateformes=25 les_premiers=10 les_soirs=23 lien_sur=17
lieu_de=-10 like_my=-13 like_this=21 like_to=-13 link_on=10 location_de=11 look_at=12 looking_for=17
m_en=-16 ma_carte=-12 ma_chaine=-12 ma_maison=-8 ma_page=9 ma_part=11 mais_il=17 mais_je=-13
marche_mieux=-12 mayotte_l=-15 me_00=-10 me_a=13 me_and=18 me_at=28 me_demande=-11 me_for=14 me_nomme=21
merci_a=-11 merci_beaucoup=25 merci_d=-12 merci_de=15 merci_pour=9 mes_eleves=-15 mes_parents=-10
mettez_un=27 mettre_un=30 microcredit_de=-10 mieux_que=-12 millions_d=-11 mise_a=18 moi_je=-22 mois_avec=34
mois_ci=11 mois_et=-29 mon_compte=11 mon_cousin=16 mon_equipe=16 mon_fils=19 mon_frere=10 mon_premier=19
mon_salaire=17 my_brother=18 my_cat=-12 my_channel=15 my_dad=8 my_first=21 my_new=11 my_portfolio=20
my_profile=16 my_sister=-9 n_a=-20 n_arrive=-12 n_est=-24 n_y=9 nationale_fr=-11 nobody_talks=17
notre_cabinet=11 of_00=39 of_my=25 of_the=-21 of_what=-11 offerts_a=10 on_0=11 on_a=-16 on_est=17 on_me=-11
on_my=9 on_our=14 on_s=-12 on_the=-36 on_y=-8 on_your=10 one_of=-16 ont_disparu=8 open_to=13 or_you=10
out_my=12 over_00=13 paie_0=-14 paiement_a=29 paiement_apres=-19 panneaux_solaires=-9 par_jour=31 par_l=30
par_la=-20 par_mail=18 par_mois=-17 par_telephone=12 parliament_uk=-18 part_time=-9 partir_de=-10
pas_cher=10 pas_chere=21 pas_me=-13 past_the=-10 pay_the=-23 people_to=8 people_who=-12 perdu_00=-8
permis_d=-10 perso_j=18 personne_ne=-9 peux_vous=28 photo_et=-12 place_de=-10 plateforme_de=-8
played_this=-11 pleure_a=-9 plus_a=-10 plus_besoin=18 plus_cher=14 plus_de=-21 plus_que=16 pour_00=-21
pour_ce=-19 pour_ceux=24 pour_eux=-17 pour_ma=15 pour_une=-10 pour_vous=17 press_release=-9 prix_a=8
prix_d=-28 qu_a=-8 qu_elle=25 qu_il=-21 qu_on=-11 que_c=-15 que_de=-13 que_j=-19 que_je=36 que_l=-12
que_le=10 que_vous=12 quelqu_un=-18 qui_fait=16 qui_sont=-16 qui_veulent=25 rappel_utile=-11 rapporte_0=23
reading_this=21 really_enjoyed=21 recu_un=-12 rendez_vous=-12 reponse_en=17 resultat_en=-20 s_a=-22
s_etonne=-10 s_name=-11 s_the=-15 salut_a=-14 sans_difficulte=11 sans_rien=8 saved_my=-22 say_that=-16
say_this=-10 second_paragraph=-10 see_the=-31 see_this=9 send_you=18 service_client=-17 should_be=-10
si_vous=-11 site_de=-13 site_https=-8 soi_disant=-11 son_0=13 son_mail=10 song_on=13 sous_la=28
stuck_with=19 suffit_de=33 sur_00=22 sur_https=-17 sur_le=-38 sur_les=23 sur_mon=11 sur_toutes=26
sur_trois=-10 svp_je=23 t_me=-11 talks_about=17 tell_me=13 ten_minutes=-51 test_is=-8 teste_le=15
thank_you=10 thanks_for=-17 that_i=19 that_s=-14 that_we=-9 the_app=10 the_best=16 the_exchange=12
the_first=14 the_link=-14 the_minister=-8 the_next=30 the_second=-18 the_song=22 there_is=12 there_s=-12
thirty_years=-11 this_and=14 this_comment=18 this_video=-10 this_with=-14 tired_of=-15 titre_de=13
to_chat=12 to_get=-11 to_read=11 to_see=-16 to_your=-16 took_me=-22 tous_ceux=-16 tous_les=19 tout_est=42
toutes_les=26 travail_serieux=-20 trente_ans=-10 tres_complet=9 tres_interessant=-10 un_accompagnement=-8
un_agent=12 un_conseiller=30 un_don=12 un_formulaire=-8 un_jour=-17 un_mois=17 un_pouce=20 un_pret=-9
une_copie=-10 une_fausse=-8 une_heure=25 une_page=15 used_to=-18 ve_been=-9 vends_des=-16 venez_nombreux=-17
vers_le=-19 very_informative=21 video_j=-11 virement_de=17 voir_et=27 vos_coordonnees=10 vos_enfants=-15
votez_pour=17 votre_date=31 votre_eligibilite=24 vous_allez=10 vous_avez=-20 vous_melangez=-9 want_to=-11
wants_to=10 was_at=-11 was_my=-23 watch_this=-9 we_can=32 we_fix=13 we_pay=-13 went_from=-18 what_a=-14
what_i=-16 what_you=19 with_my=-16 with_this=24 with_us=26 write_to=-31 y_a=-13 you_a=12 you_can=-25
you_explain=13 you_for=19 you_have=12 you_qualify=22 you_re=-14 you_stopped=25 you_want=10 you_will=20
your_channel=16 your_site=16
`,
  c: `
*about=-23 *acade=11 *acher=-23 *achez=8 *acile=10 *acter=-25 *actez=-10 *actly=9 *aders=25 *ading=29
*agent=-10 *agine=-16 *agram=10 *aient=-39 *ailli=-8 *airie=-35 *aisse=42 *aitee=17 *aitre=21 *alcul=-10
*alify=22 *amais=-30 *amedi=-10 *amens=13 *ament=-18 *anape=16 *ancee=27 *anche=-33 *andez=11 *anger=32
*angez=-9 *aning=19 *annel=35 *anque=-32 *anted=-9 *apers=-15 *apher=11 *appel=-11 *aques=25 *arait=-19
*arbes=-21 *arche=-26 *arges=-16 *argez=17 *aring=21 *arler=8 *arned=-11 *arole=-9 *artir=-11 *asino=-14
*asque=12 *assee=36 *asses=-11 *aster=9 *atest=24 *ateur=-32 *ather=-15 *ating=10 *ation=19 *ative=26
*atter=21 *atuit=-17 *ausse=-17 *avoir=11 *aypal=12 *blets=-8 *breux=-17 *catif=-10 *cause=-12 *ccess=9
*ccord=-10 *chain=-8 *chete=-10 *ching=19 *chool=-10 *cipal=-8 *ckage=21 *conds=30 *count=25 *cours=40
*crire=-8 *cross=19 *ction=36 *cture=-19 *culte=11 *dable=10 *deaux=20 *diant=-9 *diere=9 *dredi=18
*eable=32 *eally=14 *ealth=29 *ecial=16 *ecipe=15 *ected=34 *eeded=30 *efore=30 *egram=38 *ehind=-16
*ekend=22 *elles=23 *elque=-10 *embre=-13 *ement=52 *emier=28 *empic=-11 *ences=-9 *endez=-12 *ening=-11
*entot=23 *epage=12 *epond=10 *epuis=-17 *epute=-11 *erais=-13 *erait=17 *erche=-15 *erest=14 *erful=16
*erger=-9 *eries=-12 *ering=-11 *ermee=-15 *esoin=25 *essin=28 *estez=23 *esume=-10 *etent=-9 *etour=17
*etres=-11 *etter=-13 *ettes=25 *ettez=30 *ettre=54 *eunes=-18 *euses=-8 *evant=-10 *fants=-17 *ferts=10
*ffage=9 *fique=17 *folio=20 *forme=20 *gales=18 *glais=8 *glise=-10 *graph=-17 *haine=-14 *hance=32
*hange=14 *hanks=9 *haque=-9 *hetez=-14 *hirty=-12 *hoses=-10 *hotos=8 *iciel=15 *ident=-18 *ideos=21
*iends=19 *ienne=-16 *ients=10 *ified=12 *igner=19 *ilite=24 *iller=52 *illes=8 *imaux=13 *indre=14
*inent=25 *inger=-15 *ional=-16 *iques=26 *isait=-17 *isane=26 *isant=-20 *isent=-10 *ision=11 *ister=-22
*istre=-13 *ities=-10 *ition=9 *iture=29 *ivent=25 *ivres=-30 *jourd=32 *joyed=21 *lable=14 *lains=-13
*laire=14 *lants=9 *lasse=-15 *layed=-21 *lease=-18 *leure=-11 *leurs=10 *leves=-16 *liers=33 *lions=-11
*lique=-42 *lisez=-8 *liste=-30 *lites=9 *llars=15 *lleur=11 *logie=14 *lomes=20 *ltats=17 *luded=10
*madol=21 *maine=34 *mande=-21 *mazon=-12 *mblee=-11 *ments=-18 *miere=27 *miers=10 *mment=58 *mploi=-9
*mpris=-11 *nalez=-14 *nally=15 *nance=20 *ncere=-12 *nceur=-8 *ncore=-9 *ndait=-10 *ndant=-10 *nding=20
*ndled=22 *neaux=15 *nelle=17 *nging=18 *nible=18 *niere=15 *night=14 *nimum=15 *nique=10 *nline=-20
*nnees=10 *nnent=24 *nners=19 *notte=14 *nseil=-14 *nswer=-37 *ntact=20 *ntent=14 *ntenu=24 *ntier=-8
*ntion=-9 *ntree=26 *ntres=-10 *ntrol=-11 *nutes=-27 *nvoie=-23 *oblem=-10 *obody=10 *ocale=-16 *ofile=16
*oitie=22 *oking=24 *older=8 *ollar=14 *ollow=12 *omber=-12 *oment=-16 *onale=-13 *onces=11 *onnee=-39
*onnes=17 *onnez=29 *onths=-11 *ontre=29 *opped=19 *oquee=16 *ormes=25 *orrow=12 *ostic=11 *other=10
*otify=33 *otion=8 *ouble=-9 *ought=-17 *ounts=-28 *ouple=17 *ousin=13 *outer=15 *outes=27 *ouver=-10
*ovely=-15 *overs=28 *owers=15 *pagne=10 *parer=-10 *pelez=-43 *pelle=-10 *piers=-20 *place=13 *plain=13
*pondu=-8 *ponse=12 *porte=37 *pport=14 *ppris=9 *prend=-15 *press=-15 *prise=18 *ption=41 *quipe=12
*rains=-21 *raite=-10 *ramme=16 *range=13 *raphe=-11 *ratif=8 *rcent=-10 *rchez=-8 *recie=44 *recte=10
*redit=-8 *renez=-14 *rente=-13 *rents=-23 *resse=54 *retez=-11 *rette=-27 *rfums=23 *ribed=-9 *riday=36
*ridge=-9 *rieux=-18 *rimee=22 *rimes=17 *river=25 *rking=-11 *rmant=11 *roces=9 *roche=21 *rofit=14
*roken=-12 *rouve=15 *rrete=22 *rreur=-15 *rrier=-14 *rrive=-11 *rtage=10 *rting=14 *rvice=-26 *rypto=-22
*sance=30 *seful=12 *seils=15 *sible=-25 *sieme=-13 *sieur=9 *sinos=-13 *sions=-11 *sites=16 *sonal=22
*sonne=-27 *sparu=8 *ssais=11 *ssant=-8 *ssaye=-17 *sseur=20 *ssier=-11 *ssion=-14 *ssure=17 *sting=18
*stres=-26 *sured=14 *table=8 *tager=13 *tails=14 *taire=11 *talle=-9 *tants=-11 *tched=-15 *tchen=17
*tcoin=-21 *telas=17 *tente=-10 *teurs=16 *thing=-14 *thode=13 *thout=24 *ticed=14 *ticle=-10 *tinue=-23
*tions=-44 *tique=9 *tival=-12 *toire=-9 *tonne=-10 *tract=14 *trait=-11 *tream=15 *trole=9 *ublic=-8
*ucoup=18 *udent=-11 *uelle=-11 *uelqu=-18 *uffit=56 *uinte=24 *ulage=20 *ulent=21 *ultat=-19 *umain=-17
*umero=-12 *uncil=-10 *untry=10 *urage=-12 *urier=11 *urite=20 *urser=29 *urses=-14 *using=-11 *ution=-14
*utube=-16 *uvent=19 *uvoir=26 *velle=14 *venir=25 *venue=-13 *vered=21 *verse=-34 *voyez=9 *vrait=-9
*xpert=8 *yotte=-15 abonn*=31 acces*=9 accid*=-12 accou*=17 achet*=-24 acros*=19 actua*=-9 adres*=31
advis*=13 aimer*=-8 amazo*=-12 angla*=8 anima*=13 answe*=-37 appel*=-50 appli*=-14 appre*=40 appri*=9
arran*=10 arret*=13 arriv*=-14 artic*=-12 assem*=-11 assoc*=-12 assur*=8 aujou*=32 avail*=14 aveni*=19
ballo*=-11 banne*=-10 banqu*=-31 barbe*=-23 beauc*=18 becau*=-12 befor*=30 behin*=-16 berge*=-9 besoi*=25
bient*=23 bitco*=-27 bloqu*=26 borde*=19 bough*=-11 bours*=11 bouti*=-11 broke*=-10 broth*=23 cache*=22
cagno*=14 calcu*=-10 camer*=-16 camio*=-8 canap*=16 candi*=-10 carre*=-19 casin*=-27 casqu*=12 cauti*=-14
centr*=-13 cessi*=-11 chain*=-10 chale*=8 chanc*=32 chang*=30 chann*=35 chaqu*=-9 charg*=-21 chaud*=9
chauf*=-13 chaus*=23 chemi*=-11 chiff*=-8 chose*=-10 chris*=-10 class*=-22 clean*=19 clien*=-17 cliqu*=-18
comme*=60 commi*=-25 commu*=11 compe*=-13 compl*=-16 compr*=12 conce*=-11 conco*=50 conna*=19 conse*=30
conta*=-11 conte*=37 contr*=13 coord*=10 counc*=-12 coupl*=17 coura*=-20 couri*=11 courr*=-14 cousi*=16
cover*=17 crypt*=-25 dange*=11 deliv*=23 deman*=-17 depla*=13 depui*=-17 deput*=-11 desen*=13 dessi*=28
desto*=25 detai*=8 devan*=-10 devra*=-22 diabe*=-10 diagn*=13 diffe*=-8 diffi*=11 diman*=-31 diplo*=19
direc*=9 disai*=-10 disan*=-11 disco*=-10 dispa*=-23 dispo*=29 distr*=-11 dolla*=30 domic*=-8 donne*=-11
dorma*=28 dossi*=-10 doubl*=-11 doule*=27 echan*=14 econo*=-10 ecriv*=23 eglis*=-10 eleve*=-17 eligi*=24
emplo*=-15 encad*=-12 encor*=-9 enfan*=-17 enjoy*=21 entie*=-14 entre*=18 envoy*=39 equip*=10 erreu*=-15
essay*=-22 etonn*=-10 eveni*=-9 every*=-16 exame*=13 excha*=10 exige*=-9 exped*=20 exper*=16 expli*=-18
facad*=11 famil*=8 fauss*=-8 felic*=-14 ferme*=-16 festi*=-12 figur*=-17 final*=32 finan*=51 follo*=26
formu*=-9 franc*=17 frida*=33 frien*=19 gagne*=-15 garan*=-12 gener*=-11 genev*=15 googl*=-10 gratu*=-16
group*=10 habit*=-12 handl*=27 hesit*=48 homep*=12 horai*=-9 hospi*=15 housi*=-11 humai*=-17 human*=10
imagi*=-16 impos*=-22 inclu*=11 infla*=-13 influ*=-13 inscr*=-9 insti*=-9 inter*=10 inver*=-23 invit*=11
jamai*=-30 japon*=20 jeune*=-18 journ*=-10 kindl*=10 kitch*=17 lache*=8 laiss*=22 legal*=11 libra*=-8
lisen*=-9 listi*=15 livra*=12 livre*=-37 local*=-16 logic*=15 looki*=24 lovel*=-15 lyric*=23 magni*=17
mairi*=-28 marab*=-23 march*=-26 maste*=12 matel*=17 matte*=21 mayot*=-15 media*=-12 meill*=11 melan*=-9
merit*=-30 mette*=30 mettr*=56 micro*=-13 milli*=-17 minim*=28 minis*=-52 minut*=-23 moiti*=22 momen*=-16
monsi*=9 monta*=21 month*=-11 montr*=17 motiv*=27 munic*=-9 naiss*=31 natio*=-26 neede*=30 neigh*=-13
nobod*=10 nombr*=-17 nothi*=19 notic*=14 nouve*=21 numer*=28 nurse*=-10 obten*=16 offer*=17 onlin*=-29
opera*=-18 ordon*=16 ouvri*=-11 ozemp*=-11 paiem*=15 paper*=-15 papie*=-20 paque*=26 parag*=-21 paren*=-18
parfu*=23 parki*=-9 parli*=-18 parol*=-9 parta*=26 parti*=27 passe*=12 patie*=22 payou*=19 paypa*=12
penda*=-13 pense*=-15 pensi*=-15 peopl*=15 perce*=-10 perso*=35 perti*=25 petit*=-30 pharm*=12 phili*=26
photo*=30 plain*=20 plate*=28 playe*=-10 pleas*=-9 pleur*=-11 polit*=-9 porta*=11 portf*=20 portr*=-11
posit*=48 posti*=23 pouvo*=30 prefe*=-21 premi*=55 prend*=-18 prene*=-14 presc*=-11 preve*=-20 princ*=-11
prive*=25 probl*=-14 proce*=10 profe*=18 profi*=42 progr*=-10 prome*=-10 promi*=-12 proph*=8 propo*=-12
propr*=19 prote*=22 publi*=-27 quali*=24 quell*=-11 quelq*=-30 quint*=24 racin*=18 rappe*=-17 rappo*=30
readi*=13 reall*=14 recep*=24 recet*=10 reche*=-17 recip*=15 recoi*=15 recov*=13 reell*=20 refus*=-8
regar*=-10 regre*=-26 rejoi*=10 relat*=24 relea*=-9 relev*=19 relis*=-8 remov*=12 rempl*=11 rende*=-16
rentr*=21 renve*=-11 renvo*=-23 repon*=13 repor*=-8 repre*=-10 requi*=23 resea*=-12 resum*=-10 retra*=9
reuni*=-8 reven*=19 revie*=15 salai*=12 samed*=-10 savoi*=11 schoo*=-10 searc*=20 secon*=49 secou*=-9
secur*=20 selec*=16 semai*=33 serai*=20 servi*=-26 shari*=23 shipp*=25 signa*=-15 signe*=20 simpl*=22
since*=-12 siste*=-9 situa*=8 soign*=-8 solai*=-9 soula*=44 speci*=16 spoti*=33 stati*=-11 stopp*=19
strea*=15 subsc*=20 suffi*=51 suppl*=-17 suppo*=32 suppr*=13 surto*=-10 suspe*=10 table*=-17 teach*=-24
techn*=15 telec*=10 teleg*=38 temoi*=-12 teste*=31 thank*=9 thirt*=-12 tikto*=10 tisan*=26 toitu*=11
tomor*=12 tonig*=12 total*=23 touch*=22 toute*=29 trade*=21 tradi*=15 trama*=21 trans*=9 trent*=-13
trois*=-13 under*=-8 unive*=14 usefu*=12 utili*=13 valis*=-10 vasse*=8 vendr*=16 veule*=21 video*=21
virem*=17 visit*=21 voisi*=-9 wante*=-9 watch*=-18 wealt*=28 weddi*=9 weeke*=22 winne*=19 witho*=24
wonde*=16 write*=-11 youtu*=-16
`,
} as const;
