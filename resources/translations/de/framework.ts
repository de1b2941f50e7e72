<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>framework 1</name>
    <message>
        <source>Marketing</source>
        <extracomment>1 name</extracomment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Finding the right people, getting their attention and handing warm leads to sales.</source>
        <extracomment>1 description</extracomment>
        <translation>Die richtigen Menschen finden, ihre Aufmerksamkeit gewinnen und warme Leads an den Vertrieb übergeben.</translation>
    </message>
    <message>
        <source>Market insight and planning</source>
        <extracomment>1.1 name</extracomment>
        <translation>Markteinblick und Planung</translation>
    </message>
    <message>
        <source>Knowing whom we want to reach, with what offer and what budget.</source>
        <extracomment>1.1 description</extracomment>
        <translation>Wissen, wen wir mit welchem Angebot und welchem Budget erreichen wollen.</translation>
    </message>
    <message>
        <source>Market and competitor tracking</source>
        <extracomment>1.1.1 name</extracomment>
        <translation>Markt- und Wettbewerbsbeobachtung</translation>
    </message>
    <message>
        <source>Collect what customers and rivals are doing and share it with the teams that sell.</source>
        <extracomment>1.1.1 description</extracomment>
        <translation>Sammeln, was Kunden und Konkurrenz tun, und es mit den Verkaufsteams teilen.</translation>
    </message>
    <message>
        <source>Target segment definition</source>
        <extracomment>1.1.2 name</extracomment>
        <translation>Zielsegmentdefinition</translation>
    </message>
    <message>
        <source>Agree which groups of customers we go after and how we recognise them in the data.</source>
        <extracomment>1.1.2 description</extracomment>
        <translation>Vereinbaren, welche Kundengruppen wir angehen und woran wir sie in den Daten erkennen.</translation>
    </message>
    <message>
        <source>Ideal customer profile upkeep</source>
        <extracomment>1.1.3 name</extracomment>
        <translation>Pflege des Idealkundenprofils</translation>
    </message>
    <message>
        <source>Keep a written picture of the customers we serve best and check it against who really buys.</source>
        <extracomment>1.1.3 description</extracomment>
        <translation>Ein schriftliches Bild der Kunden pflegen, denen wir am besten dienen, und mit den wirklichen Käufern abgleichen.</translation>
    </message>
    <message>
        <source>Marketing calendar planning</source>
        <extracomment>1.1.4 name</extracomment>
        <translation>Marketingkalender-Planung</translation>
    </message>
    <message>
        <source>Plan campaigns, launches and events on one calendar that sales and service can see.</source>
        <extracomment>1.1.4 description</extracomment>
        <translation>Kampagnen, Einführungen und Events in einem Kalender planen, den Vertrieb und Service sehen.</translation>
    </message>
    <message>
        <source>Marketing budget tracking</source>
        <extracomment>1.1.5 name</extracomment>
        <translation>Marketingbudget-Verfolgung</translation>
    </message>
    <message>
        <source>Follow planned, committed and spent money per campaign and channel.</source>
        <extracomment>1.1.5 description</extracomment>
        <translation>Geplantes, gebundenes und ausgegebenes Geld je Kampagne und Kanal verfolgen.</translation>
    </message>
    <message>
        <source>Campaign delivery</source>
        <extracomment>1.2 name</extracomment>
        <translation>Kampagnendurchführung</translation>
    </message>
    <message>
        <source>Turning a plan into messages that reach the right people on time.</source>
        <extracomment>1.2 description</extracomment>
        <translation>Aus einem Plan Botschaften machen, die rechtzeitig die richtigen Menschen erreichen.</translation>
    </message>
    <message>
        <source>Campaign brief and approval</source>
        <extracomment>1.2.1 name</extracomment>
        <translation>Kampagnenbriefing und Freigabe</translation>
    </message>
    <message>
        <source>Write down aim, audience, message and budget, and get a yes before work begins.</source>
        <extracomment>1.2.1 description</extracomment>
        <translation>Ziel, Zielgruppe, Botschaft und Budget aufschreiben und vor dem Start ein Ja einholen.</translation>
    </message>
    <message>
        <source>Audience list building</source>
        <extracomment>1.2.2 name</extracomment>
        <translation>Zielgruppenauswahl</translation>
    </message>
    <message>
        <source>Select recipients from the CRM by segment, consent and history.</source>
        <extracomment>1.2.2 description</extracomment>
        <translation>Empfänger nach Segment, Einwilligung und Historie aus dem CRM auswählen.</translation>
    </message>
    <message>
        <source>E-mail campaign sending</source>
        <extracomment>1.2.3 name</extracomment>
        <translation>E-Mail-Kampagnenversand</translation>
    </message>
    <message>
        <source>Prepare, test, send and follow up mailings to selected contacts.</source>
        <extracomment>1.2.3 description</extracomment>
        <translation>Mailings an ausgewählte Kontakte vorbereiten, testen, senden und nachfassen.</translation>
    </message>
    <message>
        <source>Campaign response capture</source>
        <extracomment>1.2.4 name</extracomment>
        <translation>Erfassung der Kampagnenreaktionen</translation>
    </message>
    <message>
        <source>Record who opened, clicked, answered or signed up against the right contact.</source>
        <extracomment>1.2.4 description</extracomment>
        <translation>Beim richtigen Kontakt festhalten, wer geöffnet, geklickt, geantwortet oder sich angemeldet hat.</translation>
    </message>
    <message>
        <source>Message testing</source>
        <extracomment>1.2.5 name</extracomment>
        <translation>Test von Botschaften</translation>
    </message>
    <message>
        <source>Try two versions on a small group and send the better one to the rest.</source>
        <extracomment>1.2.5 description</extracomment>
        <translation>Zwei Fassungen an einer kleinen Gruppe ausprobieren und die bessere an alle anderen senden.</translation>
    </message>
    <message>
        <source>Digital channels and content</source>
        <extracomment>1.3 name</extracomment>
        <translation>Digitale Kanäle und Inhalte</translation>
    </message>
    <message>
        <source>What prospects and customers find when they look for us online.</source>
        <extracomment>1.3 description</extracomment>
        <translation>Was Interessenten und Kunden finden, wenn sie uns online suchen.</translation>
    </message>
    <message>
        <source>Web form and landing page handling</source>
        <extracomment>1.3.1 name</extracomment>
        <translation>Webformulare und Landingpages</translation>
    </message>
    <message>
        <source>Publish forms and pages whose entries arrive in the CRM complete and with their source.</source>
        <extracomment>1.3.1 description</extracomment>
        <translation>Formulare und Seiten veröffentlichen, deren Einträge vollständig und mit Herkunft im CRM ankommen.</translation>
    </message>
    <message>
        <source>Social media engagement</source>
        <extracomment>1.3.2 name</extracomment>
        <translation>Social-Media-Dialog</translation>
    </message>
    <message>
        <source>Plan posts, answer comments and pass enquiries on to the people who can help.</source>
        <extracomment>1.3.2 description</extracomment>
        <translation>Beiträge planen, Kommentare beantworten und Anfragen an die weitergeben, die helfen können.</translation>
    </message>
    <message>
        <source>Paid advertising audiences</source>
        <extracomment>1.3.3 name</extracomment>
        <translation>Zielgruppen für bezahlte Werbung</translation>
    </message>
    <message>
        <source>Send customer lists to advertising platforms and bring results back per campaign.</source>
        <extracomment>1.3.3 description</extracomment>
        <translation>Kundenlisten an Werbeplattformen geben und Ergebnisse je Kampagne zurückholen.</translation>
    </message>
    <message>
        <source>Content library upkeep</source>
        <extracomment>1.3.4 name</extracomment>
        <translation>Pflege der Inhaltsbibliothek</translation>
    </message>
    <message>
        <source>Keep texts, pictures and case stories findable, current and approved for use.</source>
        <extracomment>1.3.4 description</extracomment>
        <translation>Texte, Bilder und Kundengeschichten auffindbar, aktuell und freigegeben halten.</translation>
    </message>
    <message>
        <source>Website personalisation</source>
        <extracomment>1.3.5 name</extracomment>
        <translation>Website-Personalisierung</translation>
    </message>
    <message>
        <source>Show visitors content that fits what we already know about them.</source>
        <extracomment>1.3.5 description</extracomment>
        <translation>Besuchern Inhalte zeigen, die zu dem passen, was wir schon über sie wissen.</translation>
    </message>
    <message>
        <source>Lead generation and nurturing</source>
        <extracomment>1.4 name</extracomment>
        <translation>Lead-Gewinnung und Lead-Pflege</translation>
    </message>
    <message>
        <source>Bringing in interested people and warming them until sales should call.</source>
        <extracomment>1.4 description</extracomment>
        <translation>Interessierte gewinnen und aufwärmen, bis der Vertrieb anrufen sollte.</translation>
    </message>
    <message>
        <source>Lead capture</source>
        <extracomment>1.4.1 name</extracomment>
        <translation>Lead-Erfassung</translation>
    </message>
    <message>
        <source>Take in leads from web, events, calls and purchased lists without retyping.</source>
        <extracomment>1.4.1 description</extracomment>
        <translation>Leads aus Web, Events, Anrufen und gekauften Listen übernehmen, ohne sie abzutippen.</translation>
    </message>
    <message>
        <source>Lead scoring</source>
        <extracomment>1.4.2 name</extracomment>
        <translation>Lead-Scoring</translation>
    </message>
    <message>
        <source>Rank leads by fit and behaviour so that the best are called first.</source>
        <extracomment>1.4.2 description</extracomment>
        <translation>Leads nach Eignung und Verhalten ordnen, damit die besten zuerst angerufen werden.</translation>
    </message>
    <message>
        <source>Lead nurturing</source>
        <extracomment>1.4.3 name</extracomment>
        <translation>Lead-Pflege</translation>
    </message>
    <message>
        <source>Stay in touch with people not ready to buy through a planned series of messages.</source>
        <extracomment>1.4.3 description</extracomment>
        <translation>Mit noch nicht Kaufbereiten durch eine geplante Folge von Nachrichten in Kontakt bleiben.</translation>
    </message>
    <message>
        <source>Lead hand-over to sales</source>
        <extracomment>1.4.4 name</extracomment>
        <translation>Lead-Übergabe an den Vertrieb</translation>
    </message>
    <message>
        <source>Pass qualified leads to the right seller within an agreed time and see what became of them.</source>
        <extracomment>1.4.4 description</extracomment>
        <translation>Qualifizierte Leads in vereinbarter Zeit an die richtige Person im Vertrieb geben und sehen, was daraus wurde.</translation>
    </message>
    <message>
        <source>Rejected lead recycling</source>
        <extracomment>1.4.5 name</extracomment>
        <translation>Wiederaufnahme abgelehnter Leads</translation>
    </message>
    <message>
        <source>Take back leads that sales returned, learn why and nurture them again.</source>
        <extracomment>1.4.5 description</extracomment>
        <translation>Vom Vertrieb zurückgegebene Leads übernehmen, den Grund erfahren und sie wieder pflegen.</translation>
    </message>
    <message>
        <source>Events and loyalty</source>
        <extracomment>1.5 name</extracomment>
        <translation>Events und Kundenbindung</translation>
    </message>
    <message>
        <source>Meeting customers in person and giving them reasons to stay.</source>
        <extracomment>1.5 description</extracomment>
        <translation>Kunden persönlich treffen und ihnen Gründe geben zu bleiben.</translation>
    </message>
    <message>
        <source>Event invitation and registration</source>
        <extracomment>1.5.1 name</extracomment>
        <translation>Event-Einladung und Anmeldung</translation>
    </message>
    <message>
        <source>Invite, register and remind guests with everything kept on the contact record.</source>
        <extracomment>1.5.1 description</extracomment>
        <translation>Gäste einladen, anmelden und erinnern – alles am Kontakt festgehalten.</translation>
    </message>
    <message>
        <source>Event follow-up</source>
        <extracomment>1.5.2 name</extracomment>
        <translation>Event-Nachbereitung</translation>
    </message>
    <message>
        <source>Turn attendance and conversations into tasks and leads within days.</source>
        <extracomment>1.5.2 description</extracomment>
        <translation>Aus Teilnahmen und Gesprächen binnen Tagen Aufgaben und Leads machen.</translation>
    </message>
    <message>
        <source>Loyalty programme running</source>
        <extracomment>1.5.3 name</extracomment>
        <translation>Betrieb des Treueprogramms</translation>
    </message>
    <message>
        <source>Award and redeem points or status so that loyal customers notice the difference.</source>
        <extracomment>1.5.3 description</extracomment>
        <translation>Punkte oder Status vergeben und einlösen, sodass treue Kunden den Unterschied merken.</translation>
    </message>
    <message>
        <source>Customer story and reference gathering</source>
        <extracomment>1.5.4 name</extracomment>
        <translation>Gewinnung von Kundengeschichten und Referenzen</translation>
    </message>
    <message>
        <source>Find happy customers, ask for a story and record what they agreed to.</source>
        <extracomment>1.5.4 description</extracomment>
        <translation>Zufriedene Kunden finden, um eine Geschichte bitten und festhalten, wozu sie zugestimmt haben.</translation>
    </message>
</context>
<context>
    <name>framework 2</name>
    <message>
        <source>Sales</source>
        <extracomment>2 name</extracomment>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Winning business: from the first call to a signed order and a growing account.</source>
        <extracomment>2 description</extracomment>
        <translation>Geschäft gewinnen: vom ersten Anruf bis zum unterschriebenen Auftrag und wachsenden Account.</translation>
    </message>
    <message>
        <source>Lead and enquiry handling</source>
        <extracomment>2.1 name</extracomment>
        <translation>Umgang mit Leads und Anfragen</translation>
    </message>
    <message>
        <source>Deciding quickly which enquiries deserve a seller's time.</source>
        <extracomment>2.1 description</extracomment>
        <translation>Schnell entscheiden, welche Anfragen die Zeit des Vertriebs verdienen.</translation>
    </message>
    <message>
        <source>Lead assignment</source>
        <extracomment>2.1.1 name</extracomment>
        <translation>Lead-Zuweisung</translation>
    </message>
    <message>
        <source>Route each new lead to the right person by region, product or workload.</source>
        <extracomment>2.1.1 description</extracomment>
        <translation>Jeden neuen Lead nach Region, Produkt oder Auslastung der richtigen Person zuweisen.</translation>
    </message>
    <message>
        <source>First contact and follow-up</source>
        <extracomment>2.1.2 name</extracomment>
        <translation>Erstkontakt und Nachfassen</translation>
    </message>
    <message>
        <source>Reach out within the promised time and keep trying in a planned rhythm.</source>
        <extracomment>2.1.2 description</extracomment>
        <translation>In der versprochenen Zeit Kontakt aufnehmen und in geplantem Rhythmus dranbleiben.</translation>
    </message>
    <message>
        <source>Need and budget qualification</source>
        <extracomment>2.1.3 name</extracomment>
        <translation>Bedarfs- und Budgetklärung</translation>
    </message>
    <message>
        <source>Establish need, budget, decision maker and timing, and record the answer.</source>
        <extracomment>2.1.3 description</extracomment>
        <translation>Bedarf, Budget, Entscheider und Zeitpunkt klären und die Antwort festhalten.</translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <extracomment>2.1.4 name</extracomment>
        <translation>Lead-Umwandlung</translation>
    </message>
    <message>
        <source>Turn a qualified lead into account, contact and opportunity without losing its history.</source>
        <extracomment>2.1.4 description</extracomment>
        <translation>Aus einem qualifizierten Lead Account, Kontakt und Verkaufschance machen, ohne seine Historie zu verlieren.</translation>
    </message>
    <message>
        <source>Opportunity steering</source>
        <extracomment>2.2 name</extracomment>
        <translation>Steuerung der Verkaufschancen</translation>
    </message>
    <message>
        <source>Moving deals forward and knowing honestly where each one stands.</source>
        <extracomment>2.2 description</extracomment>
        <translation>Geschäfte voranbringen und ehrlich wissen, wo jedes steht.</translation>
    </message>
    <message>
        <source>Opportunity creation</source>
        <extracomment>2.2.1 name</extracomment>
        <translation>Anlage von Verkaufschancen</translation>
    </message>
    <message>
        <source>Open a record for each real opportunity with value, date, product and source.</source>
        <extracomment>2.2.1 description</extracomment>
        <translation>Für jede echte Verkaufschance einen Datensatz mit Wert, Datum, Produkt und Herkunft anlegen.</translation>
    </message>
    <message>
        <source>Deal stage progression</source>
        <extracomment>2.2.2 name</extracomment>
        <translation>Fortschritt durch die Verkaufsphasen</translation>
    </message>
    <message>
        <source>Move deals through agreed stages with clear conditions for each step.</source>
        <extracomment>2.2.2 description</extracomment>
        <translation>Geschäfte durch vereinbarte Phasen führen, mit klaren Bedingungen für jeden Schritt.</translation>
    </message>
    <message>
        <source>Buying team mapping</source>
        <extracomment>2.2.3 name</extracomment>
        <translation>Erfassung des Einkaufsgremiums</translation>
    </message>
    <message>
        <source>Record who decides, who influences and who blocks at the customer.</source>
        <extracomment>2.2.3 description</extracomment>
        <translation>Festhalten, wer beim Kunden entscheidet, wer beeinflusst und wer blockiert.</translation>
    </message>
    <message>
        <source>Competitor recording</source>
        <extracomment>2.2.4 name</extracomment>
        <translation>Erfassung der Wettbewerber</translation>
    </message>
    <message>
        <source>Note who else is bidding and how we answer.</source>
        <extracomment>2.2.4 description</extracomment>
        <translation>Notieren, wer noch bietet und wie wir darauf antworten.</translation>
    </message>
    <message>
        <source>Win and loss review</source>
        <extracomment>2.2.5 name</extracomment>
        <translation>Gewinn- und Verlustanalyse</translation>
    </message>
    <message>
        <source>Record why deals were won or lost and feed the lessons back.</source>
        <extracomment>2.2.5 description</extracomment>
        <translation>Festhalten, warum Geschäfte gewonnen oder verloren wurden, und die Lehren zurückspielen.</translation>
    </message>
    <message>
        <source>Quotes and contracts</source>
        <extracomment>2.3 name</extracomment>
        <translation>Angebote und Verträge</translation>
    </message>
    <message>
        <source>Putting a price and terms in front of the customer and getting a signature.</source>
        <extracomment>2.3 description</extracomment>
        <translation>Dem Kunden Preis und Bedingungen vorlegen und eine Unterschrift bekommen.</translation>
    </message>
    <message>
        <source>Product and price selection</source>
        <extracomment>2.3.1 name</extracomment>
        <translation>Produkt- und Preisauswahl</translation>
    </message>
    <message>
        <source>Choose the right products, options and prices from one maintained catalogue.</source>
        <extracomment>2.3.1 description</extracomment>
        <translation>Richtige Produkte, Optionen und Preise aus einem gepflegten Katalog wählen.</translation>
    </message>
    <message>
        <source>Discount approval</source>
        <extracomment>2.3.2 name</extracomment>
        <translation>Rabattfreigabe</translation>
    </message>
    <message>
        <source>Get special prices approved by the right level quickly and traceably.</source>
        <extracomment>2.3.2 description</extracomment>
        <translation>Sonderpreise schnell und nachvollziehbar auf der richtigen Ebene freigeben lassen.</translation>
    </message>
    <message>
        <source>Quote and proposal writing</source>
        <extracomment>2.3.3 name</extracomment>
        <translation>Angebotserstellung</translation>
    </message>
    <message>
        <source>Produce a correct, good-looking offer from CRM data in minutes.</source>
        <extracomment>2.3.3 description</extracomment>
        <translation>In Minuten aus CRM-Daten ein richtiges, ansehnliches Angebot erstellen.</translation>
    </message>
    <message>
        <source>Tender response coordination</source>
        <extracomment>2.3.4 name</extracomment>
        <translation>Koordination von Ausschreibungen</translation>
    </message>
    <message>
        <source>Gather answers from experts and deliver complete bids on time.</source>
        <extracomment>2.3.4 description</extracomment>
        <translation>Antworten der Fachleute einsammeln und vollständige Angebote pünktlich abgeben.</translation>
    </message>
    <message>
        <source>Contract drafting and signature</source>
        <extracomment>2.3.5 name</extracomment>
        <translation>Vertragsentwurf und Unterschrift</translation>
    </message>
    <message>
        <source>Agree terms, collect signatures and file the signed contract with the account.</source>
        <extracomment>2.3.5 description</extracomment>
        <translation>Bedingungen vereinbaren, Unterschriften einholen und den Vertrag beim Account ablegen.</translation>
    </message>
    <message>
        <source>Account development</source>
        <extracomment>2.4 name</extracomment>
        <translation>Account-Entwicklung</translation>
    </message>
    <message>
        <source>Keeping and growing the customers we already have.</source>
        <extracomment>2.4 description</extracomment>
        <translation>Die Kunden halten und ausbauen, die wir schon haben.</translation>
    </message>
    <message>
        <source>Account planning</source>
        <extracomment>2.4.1 name</extracomment>
        <translation>Account-Planung</translation>
    </message>
    <message>
        <source>Set goals and next moves for key accounts and review them each quarter.</source>
        <extracomment>2.4.1 description</extracomment>
        <translation>Ziele und nächste Schritte für Schlüsselkunden setzen und jedes Quartal prüfen.</translation>
    </message>
    <message>
        <source>Cross-selling and upselling</source>
        <extracomment>2.4.2 name</extracomment>
        <translation>Cross-Selling und Upselling</translation>
    </message>
    <message>
        <source>Spot what else an existing customer could use and open a conversation.</source>
        <extracomment>2.4.2 description</extracomment>
        <translation>Erkennen, was ein Bestandskunde noch brauchen könnte, und ein Gespräch beginnen.</translation>
    </message>
    <message>
        <source>Contract renewal tracking</source>
        <extracomment>2.4.3 name</extracomment>
        <translation>Überwachung von Vertragsverlängerungen</translation>
    </message>
    <message>
        <source>See coming renewals early and start the talk before the customer does.</source>
        <extracomment>2.4.3 description</extracomment>
        <translation>Anstehende Verlängerungen früh sehen und das Gespräch vor dem Kunden beginnen.</translation>
    </message>
    <message>
        <source>Account health watching</source>
        <extracomment>2.4.4 name</extracomment>
        <translation>Überwachung der Account-Gesundheit</translation>
    </message>
    <message>
        <source>Combine usage, complaints and payment signs into one early warning.</source>
        <extracomment>2.4.4 description</extracomment>
        <translation>Nutzung, Beschwerden und Zahlungszeichen zu einer Frühwarnung verbinden.</translation>
    </message>
    <message>
        <source>Account hand-over</source>
        <extracomment>2.4.5 name</extracomment>
        <translation>Account-Übergabe</translation>
    </message>
    <message>
        <source>Pass an account to a new owner without the customer having to start over.</source>
        <extracomment>2.4.5 description</extracomment>
        <translation>Einen Account in neue Hände geben, ohne dass der Kunde von vorn anfangen muss.</translation>
    </message>
    <message>
        <source>Sales planning and forecasting</source>
        <extracomment>2.5 name</extracomment>
        <translation>Vertriebsplanung und Prognose</translation>
    </message>
    <message>
        <source>Knowing what will come in and who is expected to bring it.</source>
        <extracomment>2.5 description</extracomment>
        <translation>Wissen, was hereinkommt und wer es bringen soll.</translation>
    </message>
    <message>
        <source>Territory and account allocation</source>
        <extracomment>2.5.1 name</extracomment>
        <translation>Gebiets- und Account-Aufteilung</translation>
    </message>
    <message>
        <source>Divide customers fairly among sellers and keep the split up to date.</source>
        <extracomment>2.5.1 description</extracomment>
        <translation>Kunden fair auf den Vertrieb verteilen und die Aufteilung aktuell halten.</translation>
    </message>
    <message>
        <source>Sales target setting</source>
        <extracomment>2.5.2 name</extracomment>
        <translation>Festlegung der Vertriebsziele</translation>
    </message>
    <message>
        <source>Break company targets down to teams and people and show progress.</source>
        <extracomment>2.5.2 description</extracomment>
        <translation>Unternehmensziele auf Teams und Personen herunterbrechen und den Fortschritt zeigen.</translation>
    </message>
    <message>
        <source>Pipeline review</source>
        <extracomment>2.5.3 name</extracomment>
        <translation>Pipeline-Durchsicht</translation>
    </message>
    <message>
        <source>Go through open deals regularly and clean out those that are going nowhere.</source>
        <extracomment>2.5.3 description</extracomment>
        <translation>Offene Geschäfte regelmäßig durchgehen und aussortieren, was nirgends hinführt.</translation>
    </message>
    <message>
        <source>Revenue forecasting</source>
        <extracomment>2.5.4 name</extracomment>
        <translation>Umsatzprognose</translation>
    </message>
    <message>
        <source>Predict orders for the coming months from pipeline and judgement.</source>
        <extracomment>2.5.4 description</extracomment>
        <translation>Aufträge der kommenden Monate aus Pipeline und Einschätzung vorhersagen.</translation>
    </message>
    <message>
        <source>Commission calculation</source>
        <extracomment>2.5.5 name</extracomment>
        <translation>Provisionsberechnung</translation>
    </message>
    <message>
        <source>Work out variable pay from closed deals so that sellers trust the figure.</source>
        <extracomment>2.5.5 description</extracomment>
        <translation>Variable Vergütung aus abgeschlossenen Geschäften so berechnen, dass der Vertrieb der Zahl traut.</translation>
    </message>
    <message>
        <source>Daily sales work</source>
        <extracomment>2.6 name</extracomment>
        <translation>Vertriebsalltag</translation>
    </message>
    <message>
        <source>Making a seller's day easier and leaving a trace others can use.</source>
        <extracomment>2.6 description</extracomment>
        <translation>Den Tag im Vertrieb leichter machen und eine Spur hinterlassen, die anderen nützt.</translation>
    </message>
    <message>
        <source>Call and visit logging</source>
        <extracomment>2.6.1 name</extracomment>
        <translation>Erfassung von Anrufen und Besuchen</translation>
    </message>
    <message>
        <source>Record what was said and agreed while it is fresh, with little typing.</source>
        <extracomment>2.6.1 description</extracomment>
        <translation>Gesagtes und Vereinbartes frisch festhalten, mit wenig Tipparbeit.</translation>
    </message>
    <message>
        <source>Mobile working in the field</source>
        <extracomment>2.6.2 name</extracomment>
        <translation>Mobiles Arbeiten unterwegs</translation>
    </message>
    <message>
        <source>Look up and update customers on a phone, with or without a connection.</source>
        <extracomment>2.6.2 description</extracomment>
        <translation>Kundendaten am Handy nachschlagen und ändern, mit oder ohne Verbindung.</translation>
    </message>
    <message>
        <source>Calendar and e-mail linking</source>
        <extracomment>2.6.3 name</extracomment>
        <translation>Anbindung von Kalender und E-Mail</translation>
    </message>
    <message>
        <source>Keep appointments and messages beside the customer record automatically.</source>
        <extracomment>2.6.3 description</extracomment>
        <translation>Termine und Nachrichten automatisch beim Kunden ablegen.</translation>
    </message>
    <message>
        <source>Sales material provision</source>
        <extracomment>2.6.4 name</extracomment>
        <translation>Bereitstellung von Vertriebsunterlagen</translation>
    </message>
    <message>
        <source>Give sellers the right deck, price list and case for the talk they are about to have.</source>
        <extracomment>2.6.4 description</extracomment>
        <translation>Für das anstehende Gespräch die richtige Präsentation, Preisliste und Referenz bereitstellen.</translation>
    </message>
    <message>
        <source>New seller onboarding</source>
        <extracomment>2.6.5 name</extracomment>
        <translation>Einarbeitung neuer Vertriebsleute</translation>
    </message>
    <message>
        <source>Teach new people the sales process and the system in their first weeks.</source>
        <extracomment>2.6.5 description</extracomment>
        <translation>Neuen in den ersten Wochen Vertriebsprozess und System beibringen.</translation>
    </message>
</context>
<context>
    <name>framework 3</name>
    <message>
        <source>Helping customers when they ask, and learning from what they ask.</source>
        <extracomment>3 description</extracomment>
        <translation>Kunden helfen, wenn sie fragen, und aus ihren Fragen lernen.</translation>
    </message>
    <message>
        <source>Contact intake</source>
        <extracomment>3.1 name</extracomment>
        <translation>Anfragenannahme</translation>
    </message>
    <message>
        <source>Receiving questions and complaints on each channel without losing one.</source>
        <extracomment>3.1 description</extracomment>
        <translation>Fragen und Beschwerden auf jedem Kanal annehmen, ohne eine zu verlieren.</translation>
    </message>
    <message>
        <source>Telephone call handling</source>
        <extracomment>3.1.1 name</extracomment>
        <translation>Annahme von Anrufen</translation>
    </message>
    <message>
        <source>Recognise the caller, show the history and record the reason for the call.</source>
        <extracomment>3.1.1 description</extracomment>
        <translation>Anrufer erkennen, die Historie zeigen und den Grund des Anrufs festhalten.</translation>
    </message>
    <message>
        <source>E-mail and web form intake</source>
        <extracomment>3.1.2 name</extracomment>
        <translation>Annahme von E-Mails und Webformularen</translation>
    </message>
    <message>
        <source>Turn incoming messages into cases with customer and topic filled in.</source>
        <extracomment>3.1.2 description</extracomment>
        <translation>Aus eingehenden Nachrichten Fälle machen, Kunde und Thema schon ausgefüllt.</translation>
    </message>
    <message>
        <source>Chat and messaging support</source>
        <extracomment>3.1.3 name</extracomment>
        <translation>Chat- und Messaging-Support</translation>
    </message>
    <message>
        <source>Answer live questions in writing and keep the conversation on file.</source>
        <extracomment>3.1.3 description</extracomment>
        <translation>Fragen live schriftlich beantworten und das Gespräch aufbewahren.</translation>
    </message>
    <message>
        <source>Chatbot first answers</source>
        <extracomment>3.1.4 name</extracomment>
        <translation>Erste Antworten per Chatbot</translation>
    </message>
    <message>
        <source>Let a bot handle simple questions and pass the rest to a person with the context.</source>
        <extracomment>3.1.4 description</extracomment>
        <translation>Einfache Fragen einem Bot überlassen und den Rest samt Zusammenhang an einen Menschen geben.</translation>
    </message>
    <message>
        <source>Caller identification and verification</source>
        <extracomment>3.1.5 name</extracomment>
        <translation>Erkennung und Prüfung der Anrufer</translation>
    </message>
    <message>
        <source>Make sure we speak to the right person before showing or changing data.</source>
        <extracomment>3.1.5 description</extracomment>
        <translation>Sicherstellen, dass wir mit der richtigen Person sprechen, bevor Daten gezeigt oder geändert werden.</translation>
    </message>
    <message>
        <source>Case resolution</source>
        <extracomment>3.2 name</extracomment>
        <translation>Falllösung</translation>
    </message>
    <message>
        <source>Solving what was asked, in the time we promised.</source>
        <extracomment>3.2 description</extracomment>
        <translation>Lösen, was gefragt war, in der versprochenen Zeit.</translation>
    </message>
    <message>
        <source>Case triage and routing</source>
        <extracomment>3.2.1 name</extracomment>
        <translation>Falleinstufung und Zuweisung</translation>
    </message>
    <message>
        <source>Set topic and urgency and send the case to the team that can solve it.</source>
        <extracomment>3.2.1 description</extracomment>
        <translation>Thema und Dringlichkeit setzen und den Fall an das Team geben, das ihn lösen kann.</translation>
    </message>
    <message>
        <source>Service level tracking</source>
        <extracomment>3.2.2 name</extracomment>
        <translation>Überwachung der Service-Level</translation>
    </message>
    <message>
        <source>Show how long each case may still take and warn before a promise is broken.</source>
        <extracomment>3.2.2 description</extracomment>
        <translation>Zeigen, wie lange ein Fall noch dauern darf, und warnen, bevor ein Versprechen bricht.</translation>
    </message>
    <message>
        <source>Case escalation</source>
        <extracomment>3.2.3 name</extracomment>
        <translation>Falleskalation</translation>
    </message>
    <message>
        <source>Bring in specialists or managers by clear rules when a case is stuck or serious.</source>
        <extracomment>3.2.3 description</extracomment>
        <translation>Bei festgefahrenen oder ernsten Fällen nach klaren Regeln Fachleute oder Führung dazuholen.</translation>
    </message>
    <message>
        <source>Complaint handling</source>
        <extracomment>3.2.4 name</extracomment>
        <translation>Beschwerdebearbeitung</translation>
    </message>
    <message>
        <source>Acknowledge, investigate and settle complaints and record the cause.</source>
        <extracomment>3.2.4 description</extracomment>
        <translation>Beschwerden bestätigen, untersuchen, beilegen und die Ursache festhalten.</translation>
    </message>
    <message>
        <source>Major incident notice to customers</source>
        <extracomment>3.2.5 name</extracomment>
        <translation>Kundeninformation bei größeren Störungen</translation>
    </message>
    <message>
        <source>Tell affected customers what is wrong and when it will be fixed.</source>
        <extracomment>3.2.5 description</extracomment>
        <translation>Betroffenen Kunden sagen, was los ist und wann es behoben sein wird.</translation>
    </message>
    <message>
        <source>Case closure and confirmation</source>
        <extracomment>3.2.6 name</extracomment>
        <translation>Fallabschluss und Bestätigung</translation>
    </message>
    <message>
        <source>Check with the customer that the matter is settled and record how.</source>
        <extracomment>3.2.6 description</extracomment>
        <translation>Beim Kunden nachfragen, ob die Sache erledigt ist, und festhalten, wie.</translation>
    </message>
    <message>
        <source>Self-service and knowledge</source>
        <extracomment>3.3 name</extracomment>
        <translation>Selbstbedienung und Wissen</translation>
    </message>
    <message>
        <source>Letting customers and agents find answers by themselves.</source>
        <extracomment>3.3 description</extracomment>
        <translation>Kunden und Service-Team Antworten selbst finden lassen.</translation>
    </message>
    <message>
        <source>Knowledge article writing</source>
        <extracomment>3.3.1 name</extracomment>
        <translation>Schreiben von Wissensartikeln</translation>
    </message>
    <message>
        <source>Turn solved cases into short answers that colleagues can find.</source>
        <extracomment>3.3.1 description</extracomment>
        <translation>Aus gelösten Fällen kurze Antworten machen, die das Team findet.</translation>
    </message>
    <message>
        <source>Knowledge article review</source>
        <extracomment>3.3.2 name</extracomment>
        <translation>Prüfung von Wissensartikeln</translation>
    </message>
    <message>
        <source>Check that answers are still right and retire those that are not.</source>
        <extracomment>3.3.2 description</extracomment>
        <translation>Prüfen, ob Antworten noch stimmen, und falsche aussortieren.</translation>
    </message>
    <message>
        <source>Customer portal use</source>
        <extracomment>3.3.3 name</extracomment>
        <translation>Nutzung des Kundenportals</translation>
    </message>
    <message>
        <source>Let customers open cases, follow progress and change their details online.</source>
        <extracomment>3.3.3 description</extracomment>
        <translation>Kunden online Fälle eröffnen, den Stand verfolgen und ihre Angaben ändern lassen.</translation>
    </message>
    <message>
        <source>Customer community support</source>
        <extracomment>3.3.4 name</extracomment>
        <translation>Betreuung der Kunden-Community</translation>
    </message>
    <message>
        <source>Let customers help one another while we watch, thank and correct.</source>
        <extracomment>3.3.4 description</extracomment>
        <translation>Kunden einander helfen lassen, dabei zusehen, danken und berichtigen.</translation>
    </message>
    <message>
        <source>Field and after-sales service</source>
        <extracomment>3.4 name</extracomment>
        <translation>Außendienst und After-Sales-Service</translation>
    </message>
    <message>
        <source>Looking after what the customer has bought, on site if need be.</source>
        <extracomment>3.4 description</extracomment>
        <translation>Sich um das kümmern, was der Kunde gekauft hat, wenn nötig vor Ort.</translation>
    </message>
    <message>
        <source>Installed product register</source>
        <extracomment>3.4.1 name</extracomment>
        <translation>Verzeichnis installierter Produkte</translation>
    </message>
    <message>
        <source>Know what each customer owns, with serial number, location and warranty.</source>
        <extracomment>3.4.1 description</extracomment>
        <translation>Wissen, was jeder Kunde besitzt, mit Seriennummer, Standort und Garantie.</translation>
    </message>
    <message>
        <source>Warranty and entitlement check</source>
        <extracomment>3.4.2 name</extracomment>
        <translation>Garantie- und Anspruchsprüfung</translation>
    </message>
    <message>
        <source>See at once what a customer has a right to before promising work.</source>
        <extracomment>3.4.2 description</extracomment>
        <translation>Sofort sehen, worauf ein Kunde Anspruch hat, bevor etwas zugesagt wird.</translation>
    </message>
    <message>
        <source>Visit scheduling</source>
        <extracomment>3.4.3 name</extracomment>
        <translation>Einsatzplanung</translation>
    </message>
    <message>
        <source>Send the right technician with the right parts at a time that suits the customer.</source>
        <extracomment>3.4.3 description</extracomment>
        <translation>Die richtige Technikerin mit den richtigen Teilen zu einer passenden Zeit schicken.</translation>
    </message>
    <message>
        <source>Service report completion</source>
        <extracomment>3.4.4 name</extracomment>
        <translation>Abschluss des Servicebelegs</translation>
    </message>
    <message>
        <source>Record work done, parts used and the customer's signature on site.</source>
        <extracomment>3.4.4 description</extracomment>
        <translation>Arbeit, Teile und Unterschrift des Kunden vor Ort festhalten.</translation>
    </message>
    <message>
        <source>Returns and repairs</source>
        <extracomment>3.4.5 name</extracomment>
        <translation>Rücksendungen und Reparaturen</translation>
    </message>
    <message>
        <source>Take goods back, repair or replace them and keep the customer informed.</source>
        <extracomment>3.4.5 description</extracomment>
        <translation>Ware zurücknehmen, reparieren oder ersetzen und den Kunden auf dem Laufenden halten.</translation>
    </message>
    <message>
        <source>Service quality</source>
        <extracomment>3.5 name</extracomment>
        <translation>Servicequalität</translation>
    </message>
    <message>
        <source>Knowing whether help was good and making it better.</source>
        <extracomment>3.5 description</extracomment>
        <translation>Wissen, ob die Hilfe gut war, und sie besser machen.</translation>
    </message>
    <message>
        <source>Satisfaction survey after contact</source>
        <extracomment>3.5.1 name</extracomment>
        <translation>Zufriedenheitsumfrage nach Kontakt</translation>
    </message>
    <message>
        <source>Ask briefly after each case and read the answers the same week.</source>
        <extracomment>3.5.1 description</extracomment>
        <translation>Nach jedem Fall kurz fragen und die Antworten noch in derselben Woche lesen.</translation>
    </message>
    <message>
        <source>Conversation quality review</source>
        <extracomment>3.5.2 name</extracomment>
        <translation>Prüfung der Gesprächsqualität</translation>
    </message>
    <message>
        <source>Listen to and read samples of contacts and coach the agents.</source>
        <extracomment>3.5.2 description</extracomment>
        <translation>In Gespräche hineinhören, Schriftliches stichprobenartig lesen und das Team anleiten.</translation>
    </message>
    <message>
        <source>Recurring problem analysis</source>
        <extracomment>3.5.3 name</extracomment>
        <translation>Analyse wiederkehrender Probleme</translation>
    </message>
    <message>
        <source>Find the causes behind repeated cases and get them fixed for good.</source>
        <extracomment>3.5.3 description</extracomment>
        <translation>Die Ursachen hinter gleichen Fällen finden und endgültig beheben lassen.</translation>
    </message>
    <message>
        <source>Agent staffing and shift planning</source>
        <extracomment>3.5.4 name</extracomment>
        <translation>Personal- und Schichtplanung</translation>
    </message>
    <message>
        <source>Have enough people with the right skills when customers call.</source>
        <extracomment>3.5.4 description</extracomment>
        <translation>Genügend Leute mit dem richtigen Können haben, wenn Kunden anrufen.</translation>
    </message>
</context>
<context>
    <name>framework 4</name>
    <message>
        <source>Partner and channel</source>
        <extracomment>4 name</extracomment>
        <translation>Partner und Vertriebskanäle</translation>
    </message>
    <message>
        <source>Selling and serving through others without losing sight of the customer.</source>
        <extracomment>4 description</extracomment>
        <translation>Über andere verkaufen und betreuen, ohne den Kunden aus dem Blick zu verlieren.</translation>
    </message>
    <message>
        <source>Partner recruitment</source>
        <extracomment>4.1 name</extracomment>
        <translation>Partnergewinnung</translation>
    </message>
    <message>
        <source>Finding and taking on partners who fit.</source>
        <extracomment>4.1 description</extracomment>
        <translation>Passende Partner finden und aufnehmen.</translation>
    </message>
    <message>
        <source>Partner search and profiling</source>
        <extracomment>4.1.1 name</extracomment>
        <translation>Partnersuche und Profil</translation>
    </message>
    <message>
        <source>Describe the partners we want, by region and skill, and list candidates.</source>
        <extracomment>4.1.1 description</extracomment>
        <translation>Gewünschte Partner nach Region und Können beschreiben und Kandidaten auflisten.</translation>
    </message>
    <message>
        <source>Partner vetting</source>
        <extracomment>4.1.2 name</extracomment>
        <translation>Partnerprüfung</translation>
    </message>
    <message>
        <source>Check references, finances and compliance before signing.</source>
        <extracomment>4.1.2 description</extracomment>
        <translation>Vor der Unterschrift Referenzen, Finanzen und Compliance prüfen.</translation>
    </message>
    <message>
        <source>Partner agreement conclusion</source>
        <extracomment>4.1.3 name</extracomment>
        <translation>Abschluss der Partnervereinbarung</translation>
    </message>
    <message>
        <source>Agree terms, territory and margins and file them where staff can see them.</source>
        <extracomment>4.1.3 description</extracomment>
        <translation>Bedingungen, Gebiet und Margen vereinbaren und so ablegen, dass alle Zuständigen sie sehen.</translation>
    </message>
    <message>
        <source>Partner onboarding</source>
        <extracomment>4.1.4 name</extracomment>
        <translation>Partner-Einarbeitung</translation>
    </message>
    <message>
        <source>Give access, training and a named contact so that the first deal comes soon.</source>
        <extracomment>4.1.4 description</extracomment>
        <translation>Zugang, Schulung und eine feste Kontaktperson geben, damit das erste Geschäft bald kommt.</translation>
    </message>
    <message>
        <source>Joint selling</source>
        <extracomment>4.2 name</extracomment>
        <translation>Gemeinsamer Verkauf</translation>
    </message>
    <message>
        <source>Working deals together, with clear rules on who owns what.</source>
        <extracomment>4.2 description</extracomment>
        <translation>Geschäfte gemeinsam bearbeiten, mit klaren Regeln, wem was gehört.</translation>
    </message>
    <message>
        <source>Partner deal registration</source>
        <extracomment>4.2.1 name</extracomment>
        <translation>Registrierung von Partnergeschäften</translation>
    </message>
    <message>
        <source>Let partners register an opportunity, and confirm or refuse it within days.</source>
        <extracomment>4.2.1 description</extracomment>
        <translation>Partner Verkaufschancen anmelden lassen und binnen Tagen bestätigen oder ablehnen.</translation>
    </message>
    <message>
        <source>Lead sharing with partners</source>
        <extracomment>4.2.2 name</extracomment>
        <translation>Lead-Weitergabe an Partner</translation>
    </message>
    <message>
        <source>Pass suitable leads to partners and see what they do with them.</source>
        <extracomment>4.2.2 description</extracomment>
        <translation>Passende Leads an Partner geben und sehen, was sie daraus machen.</translation>
    </message>
    <message>
        <source>Channel conflict settlement</source>
        <extracomment>4.2.3 name</extracomment>
        <translation>Klärung von Kanalkonflikten</translation>
    </message>
    <message>
        <source>Decide by written rules when two sellers claim the same customer.</source>
        <extracomment>4.2.3 description</extracomment>
        <translation>Nach schriftlichen Regeln entscheiden, wenn zwei denselben Kunden beanspruchen.</translation>
    </message>
    <message>
        <source>Partner quoting support</source>
        <extracomment>4.2.4 name</extracomment>
        <translation>Angebotshilfe für Partner</translation>
    </message>
    <message>
        <source>Help partners price and configure offers correctly.</source>
        <extracomment>4.2.4 description</extracomment>
        <translation>Partnern helfen, Preise und Konfiguration richtig zu treffen.</translation>
    </message>
    <message>
        <source>Partner pipeline visibility</source>
        <extracomment>4.2.5 name</extracomment>
        <translation>Einblick in die Partner-Pipeline</translation>
    </message>
    <message>
        <source>See partners' open deals in our own forecast.</source>
        <extracomment>4.2.5 description</extracomment>
        <translation>Offene Geschäfte der Partner in der eigenen Prognose sehen.</translation>
    </message>
    <message>
        <source>Partner enablement</source>
        <extracomment>4.3 name</extracomment>
        <translation>Partnerbefähigung</translation>
    </message>
    <message>
        <source>Giving partners what they need to sell and serve well.</source>
        <extracomment>4.3 description</extracomment>
        <translation>Partnern geben, was sie brauchen, um gut zu verkaufen und zu betreuen.</translation>
    </message>
    <message>
        <source>Partner portal access</source>
        <extracomment>4.3.1 name</extracomment>
        <translation>Zugang zum Partnerportal</translation>
    </message>
    <message>
        <source>Offer one place for news, prices, documents and deals, with the right rights.</source>
        <extracomment>4.3.1 description</extracomment>
        <translation>Ein Ort für Neuigkeiten, Preise, Dokumente und Geschäfte, mit den richtigen Rechten.</translation>
    </message>
    <message>
        <source>Partner training and certification</source>
        <extracomment>4.3.2 name</extracomment>
        <translation>Partnerschulung und Zertifizierung</translation>
    </message>
    <message>
        <source>Train partner staff and record who may sell or install what.</source>
        <extracomment>4.3.2 description</extracomment>
        <translation>Personal der Partner schulen und festhalten, wer was verkaufen oder installieren darf.</translation>
    </message>
    <message>
        <source>Co-marketing fund handling</source>
        <extracomment>4.3.3 name</extracomment>
        <translation>Abwicklung gemeinsamer Marketingmittel</translation>
    </message>
    <message>
        <source>Grant, prove and settle shared marketing money.</source>
        <extracomment>4.3.3 description</extracomment>
        <translation>Gemeinsames Marketinggeld bewilligen, nachweisen und abrechnen.</translation>
    </message>
    <message>
        <source>Partner support requests</source>
        <extracomment>4.3.4 name</extracomment>
        <translation>Support für Partner</translation>
    </message>
    <message>
        <source>Answer partners' questions as reliably as those of customers.</source>
        <extracomment>4.3.4 description</extracomment>
        <translation>Fragen der Partner so verlässlich beantworten wie die der Kunden.</translation>
    </message>
    <message>
        <source>Partner performance</source>
        <extracomment>4.4 name</extracomment>
        <translation>Partnerleistung</translation>
    </message>
    <message>
        <source>Knowing which partnerships pay and acting on it.</source>
        <extracomment>4.4 description</extracomment>
        <translation>Wissen, welche Partnerschaften sich lohnen, und danach handeln.</translation>
    </message>
    <message>
        <source>Partner scorecard review</source>
        <extracomment>4.4.1 name</extracomment>
        <translation>Durchsicht der Partnerkennzahlen</translation>
    </message>
    <message>
        <source>Look at sales, quality and satisfaction per partner each quarter.</source>
        <extracomment>4.4.1 description</extracomment>
        <translation>Jedes Quartal Umsatz, Qualität und Zufriedenheit je Partner ansehen.</translation>
    </message>
    <message>
        <source>Partner commission settlement</source>
        <extracomment>4.4.2 name</extracomment>
        <translation>Abrechnung der Partnerprovisionen</translation>
    </message>
    <message>
        <source>Work out and pay what partners have earned, with proof.</source>
        <extracomment>4.4.2 description</extracomment>
        <translation>Verdiente Provisionen berechnen und auszahlen, mit Nachweis.</translation>
    </message>
    <message>
        <source>Partner tier assignment</source>
        <extracomment>4.4.3 name</extracomment>
        <translation>Einstufung der Partner</translation>
    </message>
    <message>
        <source>Place partners in levels by results and give the matching benefits.</source>
        <extracomment>4.4.3 description</extracomment>
        <translation>Partner nach Ergebnissen einstufen und die passenden Vorteile gewähren.</translation>
    </message>
    <message>
        <source>Partnership ending</source>
        <extracomment>4.4.4 name</extracomment>
        <translation>Beendigung von Partnerschaften</translation>
    </message>
    <message>
        <source>End a partnership cleanly, with customers and data handed over.</source>
        <extracomment>4.4.4 description</extracomment>
        <translation>Eine Partnerschaft sauber beenden und Kunden und Daten übergeben.</translation>
    </message>
</context>
<context>
    <name>framework 5</name>
    <message>
        <source>Customer data</source>
        <extracomment>5 name</extracomment>
        <translation>Kundendaten</translation>
    </message>
    <message>
        <source>Knowing who our customers are, correctly, completely and lawfully.</source>
        <extracomment>5 description</extracomment>
        <translation>Wissen, wer unsere Kunden sind: richtig, vollständig und rechtmäßig.</translation>
    </message>
    <message>
        <source>Account and contact records</source>
        <extracomment>5.1 name</extracomment>
        <translation>Accounts und Kontakte</translation>
    </message>
    <message>
        <source>The basic facts about companies and people, entered once.</source>
        <extracomment>5.1 description</extracomment>
        <translation>Die Grunddaten zu Unternehmen und Menschen, einmal erfasst.</translation>
    </message>
    <message>
        <source>Account creation</source>
        <extracomment>5.1.1 name</extracomment>
        <translation>Account-Anlage</translation>
    </message>
    <message>
        <source>Open a new company record after checking that it does not exist yet.</source>
        <extracomment>5.1.1 description</extracomment>
        <translation>Ein neues Unternehmen anlegen, nachdem geprüft ist, dass es noch nicht da ist.</translation>
    </message>
    <message>
        <source>Contact upkeep</source>
        <extracomment>5.1.2 name</extracomment>
        <translation>Kontaktpflege</translation>
    </message>
    <message>
        <source>Keep names, roles and ways to reach people current.</source>
        <extracomment>5.1.2 description</extracomment>
        <translation>Namen, Rollen und Kontaktwege aktuell halten.</translation>
    </message>
    <message>
        <source>Company group structure</source>
        <extracomment>5.1.3 name</extracomment>
        <translation>Konzernstruktur</translation>
    </message>
    <message>
        <source>Show which firms belong together so that group deals and risks are seen.</source>
        <extracomment>5.1.3 description</extracomment>
        <translation>Zeigen, welche Firmen zusammengehören, damit Konzerngeschäfte und Risiken sichtbar werden.</translation>
    </message>
    <message>
        <source>Address checking</source>
        <extracomment>5.1.4 name</extracomment>
        <translation>Adressprüfung</translation>
    </message>
    <message>
        <source>Verify and format addresses as they are entered.</source>
        <extracomment>5.1.4 description</extracomment>
        <translation>Adressen schon bei der Eingabe prüfen und formatieren.</translation>
    </message>
    <message>
        <source>Record ownership and retirement</source>
        <extracomment>5.1.5 name</extracomment>
        <translation>Zuständigkeit und Stilllegung von Datensätzen</translation>
    </message>
    <message>
        <source>Know who looks after each record and remove those no longer needed.</source>
        <extracomment>5.1.5 description</extracomment>
        <translation>Wissen, wer sich um jeden Datensatz kümmert, und nicht mehr Gebrauchtes entfernen.</translation>
    </message>
    <message>
        <source>Data quality care</source>
        <extracomment>5.2 name</extracomment>
        <translation>Pflege der Datenqualität</translation>
    </message>
    <message>
        <source>Finding and fixing errors before they reach a customer.</source>
        <extracomment>5.2 description</extracomment>
        <translation>Fehler finden und beheben, bevor sie einen Kunden erreichen.</translation>
    </message>
    <message>
        <source>Duplicate detection and merging</source>
        <extracomment>5.2.1 name</extracomment>
        <translation>Dublettensuche und Zusammenführung</translation>
    </message>
    <message>
        <source>Find records that describe the same customer and join them safely.</source>
        <extracomment>5.2.1 description</extracomment>
        <translation>Datensätze desselben Kunden finden und sicher zusammenführen.</translation>
    </message>
    <message>
        <source>Mandatory field control</source>
        <extracomment>5.2.2 name</extracomment>
        <translation>Steuerung der Pflichtfelder</translation>
    </message>
    <message>
        <source>Ask for what is really needed, at the moment it is known.</source>
        <extracomment>5.2.2 description</extracomment>
        <translation>Nach dem fragen, was wirklich gebraucht wird, und erst dann, wenn es bekannt ist.</translation>
    </message>
    <message>
        <source>Data enrichment</source>
        <extracomment>5.2.3 name</extracomment>
        <translation>Datenanreicherung</translation>
    </message>
    <message>
        <source>Add industry, size and other facts from outside sources.</source>
        <extracomment>5.2.3 description</extracomment>
        <translation>Branche, Größe und andere Angaben aus externen Quellen ergänzen.</translation>
    </message>
    <message>
        <source>Data quality monitoring</source>
        <extracomment>5.2.4 name</extracomment>
        <translation>Überwachung der Datenqualität</translation>
    </message>
    <message>
        <source>Measure completeness and errors monthly and give each area its figures.</source>
        <extracomment>5.2.4 description</extracomment>
        <translation>Vollständigkeit und Fehler monatlich messen und jedem Bereich seine Zahlen geben.</translation>
    </message>
    <message>
        <source>Bulk correction and import</source>
        <extracomment>5.2.5 name</extracomment>
        <translation>Massenkorrektur und Import</translation>
    </message>
    <message>
        <source>Load or correct many records at once with a check before and a way back.</source>
        <extracomment>5.2.5 description</extracomment>
        <translation>Viele Datensätze auf einmal laden oder korrigieren, mit Prüfung davor und einem Weg zurück.</translation>
    </message>
    <message>
        <source>Single customer view</source>
        <extracomment>5.3 name</extracomment>
        <translation>Einheitliche Kundensicht</translation>
    </message>
    <message>
        <source>Bringing together what all systems know about a customer.</source>
        <extracomment>5.3 description</extracomment>
        <translation>Zusammenbringen, was alle Systeme über einen Kunden wissen.</translation>
    </message>
    <message>
        <source>Customer master data matching</source>
        <extracomment>5.3.1 name</extracomment>
        <translation>Abgleich der Kundenstammdaten</translation>
    </message>
    <message>
        <source>Link records of CRM, billing and support to one customer.</source>
        <extracomment>5.3.1 description</extracomment>
        <translation>Datensätze aus CRM, Abrechnung und Support einem Kunden zuordnen.</translation>
    </message>
    <message>
        <source>Interaction history assembly</source>
        <extracomment>5.3.2 name</extracomment>
        <translation>Zusammenstellung der Kontakthistorie</translation>
    </message>
    <message>
        <source>Show all contacts, orders and cases on one timeline.</source>
        <extracomment>5.3.2 description</extracomment>
        <translation>Alle Kontakte, Aufträge und Fälle auf einer Zeitachse zeigen.</translation>
    </message>
    <message>
        <source>Customer segmentation attributes</source>
        <extracomment>5.3.3 name</extracomment>
        <translation>Merkmale für die Kundensegmentierung</translation>
    </message>
    <message>
        <source>Keep value class, industry and interests ready for selection.</source>
        <extracomment>5.3.3 description</extracomment>
        <translation>Wertklasse, Branche und Interessen für die Auswahl bereithalten.</translation>
    </message>
    <message>
        <source>Data exchange with other systems</source>
        <extracomment>5.3.4 name</extracomment>
        <translation>Datenaustausch mit anderen Systemen</translation>
    </message>
    <message>
        <source>Keep agreed fields in step between the CRM and its neighbours.</source>
        <extracomment>5.3.4 description</extracomment>
        <translation>Vereinbarte Felder zwischen CRM und Nachbarsystemen gleich halten.</translation>
    </message>
    <message>
        <source>Reference list alignment</source>
        <extracomment>5.3.5 name</extracomment>
        <translation>Abgleich der Referenzlisten</translation>
    </message>
    <message>
        <source>Use the same codes for countries, industries and products everywhere.</source>
        <extracomment>5.3.5 description</extracomment>
        <translation>Überall dieselben Codes für Länder, Branchen und Produkte verwenden.</translation>
    </message>
    <message>
        <source>Privacy and consent</source>
        <extracomment>5.4 name</extracomment>
        <translation>Datenschutz und Einwilligung</translation>
    </message>
    <message>
        <source>Using personal data as people allowed and as the law requires.</source>
        <extracomment>5.4 description</extracomment>
        <translation>Personenbezogene Daten so nutzen, wie die Menschen es erlaubt haben und das Recht es verlangt.</translation>
    </message>
    <message>
        <source>Consent recording</source>
        <extracomment>5.4.1 name</extracomment>
        <translation>Erfassung von Einwilligungen</translation>
    </message>
    <message>
        <source>Record who agreed to what, when and how, and respect it in each mailing.</source>
        <extracomment>5.4.1 description</extracomment>
        <translation>Festhalten, wer wann wie wozu zugestimmt hat, und es bei jedem Versand beachten.</translation>
    </message>
    <message>
        <source>Contact preference centre</source>
        <extracomment>5.4.2 name</extracomment>
        <translation>Center für Kontaktwünsche</translation>
    </message>
    <message>
        <source>Let people choose topics and channels themselves.</source>
        <extracomment>5.4.2 description</extracomment>
        <translation>Menschen Themen und Kanäle selbst wählen lassen.</translation>
    </message>
    <message>
        <source>Personal data request handling</source>
        <extracomment>5.4.3 name</extracomment>
        <translation>Bearbeitung von Datenschutzanfragen</translation>
    </message>
    <message>
        <source>Give out, correct or delete a person's data within the legal time.</source>
        <extracomment>5.4.3 description</extracomment>
        <translation>Daten einer Person innerhalb der gesetzlichen Frist herausgeben, berichtigen oder löschen.</translation>
    </message>
    <message>
        <source>Data retention and deletion</source>
        <extracomment>5.4.4 name</extracomment>
        <translation>Aufbewahrung und Löschung von Daten</translation>
    </message>
    <message>
        <source>Delete or anonymise data on time, in each system that holds it.</source>
        <extracomment>5.4.4 description</extracomment>
        <translation>Daten fristgerecht löschen oder anonymisieren, in jedem System, das sie enthält.</translation>
    </message>
</context>
<context>
    <name>framework 6</name>
    <message>
        <source>Commerce and billing hand-offs</source>
        <extracomment>6 name</extracomment>
        <translation>Handel und Übergaben an die Abrechnung</translation>
    </message>
    <message>
        <source>Turning a yes into delivery, invoice and payment without retyping.</source>
        <extracomment>6 description</extracomment>
        <translation>Aus einem Ja Lieferung, Rechnung und Zahlung machen, ohne etwas abzutippen.</translation>
    </message>
    <message>
        <source>Order hand-off</source>
        <extracomment>6.1 name</extracomment>
        <translation>Auftragsübergabe</translation>
    </message>
    <message>
        <source>Passing a won deal on so that delivery can begin.</source>
        <extracomment>6.1 description</extracomment>
        <translation>Ein gewonnenes Geschäft weitergeben, damit die Lieferung beginnen kann.</translation>
    </message>
    <message>
        <source>Order transfer from CRM</source>
        <extracomment>6.1.1 name</extracomment>
        <translation>Auftragsübertragung aus dem CRM</translation>
    </message>
    <message>
        <source>Create the order in the back office from the won deal, without retyping.</source>
        <extracomment>6.1.1 description</extracomment>
        <translation>Aus dem gewonnenen Geschäft den Auftrag im Backoffice anlegen, ohne ihn abzutippen.</translation>
    </message>
    <message>
        <source>Credit and compliance check</source>
        <extracomment>6.1.2 name</extracomment>
        <translation>Bonitäts- und Compliance-Prüfung</translation>
    </message>
    <message>
        <source>Check the customer's credit and trade restrictions before accepting an order.</source>
        <extracomment>6.1.2 description</extracomment>
        <translation>Bonität und Handelsbeschränkungen prüfen, bevor ein Auftrag angenommen wird.</translation>
    </message>
    <message>
        <source>Order status feedback</source>
        <extracomment>6.1.3 name</extracomment>
        <translation>Rückmeldung zum Auftragsstatus</translation>
    </message>
    <message>
        <source>Show sales and service where the order stands.</source>
        <extracomment>6.1.3 description</extracomment>
        <translation>Vertrieb und Service zeigen, wo der Auftrag steht.</translation>
    </message>
    <message>
        <source>Delivery and project kick-off</source>
        <extracomment>6.1.4 name</extracomment>
        <translation>Start von Lieferung und Projekt</translation>
    </message>
    <message>
        <source>Hand promises, contacts and dates to the people who deliver.</source>
        <extracomment>6.1.4 description</extracomment>
        <translation>Zusagen, Kontakte und Termine an die Liefernden übergeben.</translation>
    </message>
    <message>
        <source>Order change and cancellation</source>
        <extracomment>6.1.5 name</extracomment>
        <translation>Auftragsänderung und Stornierung</translation>
    </message>
    <message>
        <source>Handle changes after signature so that all systems agree.</source>
        <extracomment>6.1.5 description</extracomment>
        <translation>Änderungen nach der Unterschrift so bearbeiten, dass alle Systeme übereinstimmen.</translation>
    </message>
    <message>
        <source>Catalogue and price alignment</source>
        <extracomment>6.2 name</extracomment>
        <translation>Abgleich von Katalog und Preisen</translation>
    </message>
    <message>
        <source>The same products and prices wherever we sell.</source>
        <extracomment>6.2 description</extracomment>
        <translation>Dieselben Produkte und Preise, wo immer wir verkaufen.</translation>
    </message>
    <message>
        <source>Product catalogue alignment</source>
        <extracomment>6.2.1 name</extracomment>
        <translation>Abgleich des Produktkatalogs</translation>
    </message>
    <message>
        <source>Keep products and bundles the same in CRM, shop and ERP.</source>
        <extracomment>6.2.1 description</extracomment>
        <translation>Produkte und Pakete in CRM, Shop und ERP gleich halten.</translation>
    </message>
    <message>
        <source>Price list publishing</source>
        <extracomment>6.2.2 name</extracomment>
        <translation>Veröffentlichung der Preislisten</translation>
    </message>
    <message>
        <source>Bring new prices into all channels on the same day.</source>
        <extracomment>6.2.2 description</extracomment>
        <translation>Neue Preise am selben Tag in alle Kanäle bringen.</translation>
    </message>
    <message>
        <source>Customer-specific price upkeep</source>
        <extracomment>6.2.3 name</extracomment>
        <translation>Pflege kundenspezifischer Preise</translation>
    </message>
    <message>
        <source>Apply agreed prices and end them when the agreement ends.</source>
        <extracomment>6.2.3 description</extracomment>
        <translation>Vereinbarte Preise anwenden und mit der Vereinbarung enden lassen.</translation>
    </message>
    <message>
        <source>Promotion and voucher set-up</source>
        <extracomment>6.2.4 name</extracomment>
        <translation>Einrichtung von Aktionen und Gutscheinen</translation>
    </message>
    <message>
        <source>Create offers that work in shop, store and quote alike.</source>
        <extracomment>6.2.4 description</extracomment>
        <translation>Angebote anlegen, die in Shop, Laden und Angebot gleichermaßen gelten.</translation>
    </message>
    <message>
        <source>Online and point-of-sale links</source>
        <extracomment>6.3 name</extracomment>
        <translation>Anbindung von Onlineshop und Kasse</translation>
    </message>
    <message>
        <source>Seeing what customers buy by themselves.</source>
        <extracomment>6.3 description</extracomment>
        <translation>Sehen, was Kunden von selbst kaufen.</translation>
    </message>
    <message>
        <source>Web shop customer linking</source>
        <extracomment>6.3.1 name</extracomment>
        <translation>Verknüpfung der Shop-Kunden</translation>
    </message>
    <message>
        <source>Connect shop accounts with CRM contacts.</source>
        <extracomment>6.3.1 description</extracomment>
        <translation>Shop-Konten mit CRM-Kontakten verbinden.</translation>
    </message>
    <message>
        <source>Abandoned basket follow-up</source>
        <extracomment>6.3.2 name</extracomment>
        <translation>Nachfassen bei abgebrochenem Warenkorb</translation>
    </message>
    <message>
        <source>Remind people of what they left behind, within their consent.</source>
        <extracomment>6.3.2 description</extracomment>
        <translation>An Liegengelassenes erinnern, soweit die Einwilligung reicht.</translation>
    </message>
    <message>
        <source>Store purchase recording</source>
        <extracomment>6.3.3 name</extracomment>
        <translation>Erfassung von Ladenkäufen</translation>
    </message>
    <message>
        <source>Bring till receipts of known customers into their history.</source>
        <extracomment>6.3.3 description</extracomment>
        <translation>Kassenbons bekannter Kunden in ihre Historie bringen.</translation>
    </message>
    <message>
        <source>Purchase history display</source>
        <extracomment>6.3.4 name</extracomment>
        <translation>Anzeige der Kaufhistorie</translation>
    </message>
    <message>
        <source>Show orders from all channels to sales and service.</source>
        <extracomment>6.3.4 description</extracomment>
        <translation>Vertrieb und Service die Aufträge aller Kanäle zeigen.</translation>
    </message>
    <message>
        <source>Billing and payment hand-off</source>
        <extracomment>6.4 name</extracomment>
        <translation>Übergabe an Abrechnung und Zahlung</translation>
    </message>
    <message>
        <source>Getting the invoice right and knowing when it is paid.</source>
        <extracomment>6.4 description</extracomment>
        <translation>Die Rechnung richtig stellen und wissen, wann sie bezahlt ist.</translation>
    </message>
    <message>
        <source>Invoice data hand-over</source>
        <extracomment>6.4.1 name</extracomment>
        <translation>Übergabe der Rechnungsdaten</translation>
    </message>
    <message>
        <source>Pass billing address, terms and references correctly the first time.</source>
        <extracomment>6.4.1 description</extracomment>
        <translation>Rechnungsadresse, Bedingungen und Referenzen auf Anhieb richtig weitergeben.</translation>
    </message>
    <message>
        <source>Subscription start and change</source>
        <extracomment>6.4.2 name</extracomment>
        <translation>Beginn und Änderung von Abonnements</translation>
    </message>
    <message>
        <source>Begin, alter and stop recurring charges in step with the contract.</source>
        <extracomment>6.4.2 description</extracomment>
        <translation>Wiederkehrende Beträge im Takt mit dem Vertrag beginnen, ändern und beenden.</translation>
    </message>
    <message>
        <source>Payment status visibility</source>
        <extracomment>6.4.3 name</extracomment>
        <translation>Einblick in den Zahlungsstatus</translation>
    </message>
    <message>
        <source>Show overdue invoices to account owners before they call.</source>
        <extracomment>6.4.3 description</extracomment>
        <translation>Account-Verantwortlichen überfällige Rechnungen zeigen, bevor sie anrufen.</translation>
    </message>
    <message>
        <source>Invoice dispute settlement</source>
        <extracomment>6.4.4 name</extracomment>
        <translation>Klärung von Rechnungsfragen</translation>
    </message>
    <message>
        <source>Settle questions about invoices between service and finance.</source>
        <extracomment>6.4.4 description</extracomment>
        <translation>Fragen zu Rechnungen zwischen Service und Finanzbereich klären.</translation>
    </message>
    <message>
        <source>Credit note and refund request</source>
        <extracomment>6.4.5 name</extracomment>
        <translation>Gutschriften und Erstattungen</translation>
    </message>
    <message>
        <source>Ask for money back for the customer with the right approval.</source>
        <extracomment>6.4.5 description</extracomment>
        <translation>Für den Kunden Geld zurückfordern, mit der richtigen Freigabe.</translation>
    </message>
</context>
<context>
    <name>framework 7</name>
    <message>
        <source>Analytics</source>
        <extracomment>7 name</extracomment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Turning customer data into answers that people act on.</source>
        <extracomment>7 description</extracomment>
        <translation>Aus Kundendaten Antworten machen, nach denen gehandelt wird.</translation>
    </message>
    <message>
        <source>Reporting</source>
        <extracomment>7.1 name</extracomment>
        <translation>Berichtswesen</translation>
    </message>
    <message>
        <source>Figures that everyone reads the same way.</source>
        <extracomment>7.1 description</extracomment>
        <translation>Zahlen, die alle gleich lesen.</translation>
    </message>
    <message>
        <source>Measure definition</source>
        <extracomment>7.1.1 name</extracomment>
        <translation>Definition der Kennzahlen</translation>
    </message>
    <message>
        <source>Write down what each figure means and who owns it.</source>
        <extracomment>7.1.1 description</extracomment>
        <translation>Aufschreiben, was jede Zahl bedeutet und wem sie gehört.</translation>
    </message>
    <message>
        <source>Standard report provision</source>
        <extracomment>7.1.2 name</extracomment>
        <translation>Bereitstellung der Standardberichte</translation>
    </message>
    <message>
        <source>Deliver the regular sales, marketing and service reports on time.</source>
        <extracomment>7.1.2 description</extracomment>
        <translation>Die regelmäßigen Berichte für Vertrieb, Marketing und Service pünktlich liefern.</translation>
    </message>
    <message>
        <source>Dashboard building</source>
        <extracomment>7.1.3 name</extracomment>
        <translation>Aufbau von Dashboards</translation>
    </message>
    <message>
        <source>Give each role one screen with what it needs today.</source>
        <extracomment>7.1.3 description</extracomment>
        <translation>Jeder Rolle eine Seite mit dem geben, was sie heute braucht.</translation>
    </message>
    <message>
        <source>Ad hoc question answering</source>
        <extracomment>7.1.4 name</extracomment>
        <translation>Beantwortung von Ad-hoc-Fragen</translation>
    </message>
    <message>
        <source>Answer one-off questions from the business with checked figures.</source>
        <extracomment>7.1.4 description</extracomment>
        <translation>Einmalige Fragen aus dem Geschäft mit geprüften Zahlen beantworten.</translation>
    </message>
    <message>
        <source>Report catalogue clean-up</source>
        <extracomment>7.1.5 name</extracomment>
        <translation>Aufräumen des Berichtskatalogs</translation>
    </message>
    <message>
        <source>Retire reports that nobody opens and merge those that say the same.</source>
        <extracomment>7.1.5 description</extracomment>
        <translation>Berichte entfernen, die niemand öffnet, und zusammenlegen, was dasselbe sagt.</translation>
    </message>
    <message>
        <source>Customer insight</source>
        <extracomment>7.2 name</extracomment>
        <translation>Kundenverständnis</translation>
    </message>
    <message>
        <source>Understanding value, behaviour and mood of customers.</source>
        <extracomment>7.2 description</extracomment>
        <translation>Wert, Verhalten und Stimmung der Kunden verstehen.</translation>
    </message>
    <message>
        <source>Customer value calculation</source>
        <extracomment>7.2.1 name</extracomment>
        <translation>Berechnung des Kundenwerts</translation>
    </message>
    <message>
        <source>Work out what a customer brings over time, after cost to serve.</source>
        <extracomment>7.2.1 description</extracomment>
        <translation>Berechnen, was ein Kunde im Lauf der Zeit nach Abzug der Betreuungskosten bringt.</translation>
    </message>
    <message>
        <source>Churn risk prediction</source>
        <extracomment>7.2.2 name</extracomment>
        <translation>Vorhersage des Abwanderungsrisikos</translation>
    </message>
    <message>
        <source>Spot customers likely to leave while there is time to act.</source>
        <extracomment>7.2.2 description</extracomment>
        <translation>Abwanderungsgefährdete Kunden erkennen, solange noch Zeit zum Handeln ist.</translation>
    </message>
    <message>
        <source>Next best offer suggestion</source>
        <extracomment>7.2.3 name</extracomment>
        <translation>Vorschlag des nächsten Angebots</translation>
    </message>
    <message>
        <source>Propose what to offer a customer, based on what similar ones bought.</source>
        <extracomment>7.2.3 description</extracomment>
        <translation>Vorschlagen, was einem Kunden anzubieten ist, nach dem, was ähnliche gekauft haben.</translation>
    </message>
    <message>
        <source>Customer feedback analysis</source>
        <extracomment>7.2.4 name</extracomment>
        <translation>Auswertung von Kundenrückmeldungen</translation>
    </message>
    <message>
        <source>Read surveys, reviews and case notes for common themes.</source>
        <extracomment>7.2.4 description</extracomment>
        <translation>Umfragen, Bewertungen und Fallnotizen auf gemeinsame Themen hin lesen.</translation>
    </message>
    <message>
        <source>Customer journey analysis</source>
        <extracomment>7.2.5 name</extracomment>
        <translation>Analyse der Kundenreise</translation>
    </message>
    <message>
        <source>See the path customers take and where they give up.</source>
        <extracomment>7.2.5 description</extracomment>
        <translation>Den Weg der Kunden sehen und wo sie aufgeben.</translation>
    </message>
    <message>
        <source>Performance insight</source>
        <extracomment>7.3 name</extracomment>
        <translation>Leistungsverständnis</translation>
    </message>
    <message>
        <source>Seeing which work brings results.</source>
        <extracomment>7.3 description</extracomment>
        <translation>Sehen, welche Arbeit Ergebnisse bringt.</translation>
    </message>
    <message>
        <source>Campaign result measurement</source>
        <extracomment>7.3.1 name</extracomment>
        <translation>Messung der Kampagnenergebnisse</translation>
    </message>
    <message>
        <source>Show what each campaign cost and what it brought.</source>
        <extracomment>7.3.1 description</extracomment>
        <translation>Zeigen, was jede Kampagne gekostet und gebracht hat.</translation>
    </message>
    <message>
        <source>Marketing attribution</source>
        <extracomment>7.3.2 name</extracomment>
        <translation>Marketing-Attribution</translation>
    </message>
    <message>
        <source>Share the credit for a sale fairly among the contacts that led to it.</source>
        <extracomment>7.3.2 description</extracomment>
        <translation>Das Verdienst an einem Verkauf fair auf die Kontakte verteilen, die dazu geführt haben.</translation>
    </message>
    <message>
        <source>Sales conversion analysis</source>
        <extracomment>7.3.3 name</extracomment>
        <translation>Analyse der Abschlussquoten</translation>
    </message>
    <message>
        <source>Measure how many deals pass each stage and how long they take.</source>
        <extracomment>7.3.3 description</extracomment>
        <translation>Messen, wie viele Geschäfte jede Phase schaffen und wie lange sie brauchen.</translation>
    </message>
    <message>
        <source>Service performance analysis</source>
        <extracomment>7.3.4 name</extracomment>
        <translation>Analyse der Serviceleistung</translation>
    </message>
    <message>
        <source>Follow resolution time, backlog and first-contact solutions by team.</source>
        <extracomment>7.3.4 description</extracomment>
        <translation>Lösungszeit, Rückstand und Lösungen beim ersten Kontakt je Team verfolgen.</translation>
    </message>
    <message>
        <source>Forecast accuracy review</source>
        <extracomment>7.3.5 name</extracomment>
        <translation>Prüfung der Prognosegenauigkeit</translation>
    </message>
    <message>
        <source>Compare what was predicted with what came in and adjust the method.</source>
        <extracomment>7.3.5 description</extracomment>
        <translation>Vorhergesagtes mit Eingetroffenem vergleichen und die Methode anpassen.</translation>
    </message>
    <message>
        <source>Data supply for analysis</source>
        <extracomment>7.4 name</extracomment>
        <translation>Datenversorgung für Analysen</translation>
    </message>
    <message>
        <source>Getting the right data to the people who analyse it.</source>
        <extracomment>7.4 description</extracomment>
        <translation>Die richtigen Daten zu denen bringen, die sie auswerten.</translation>
    </message>
    <message>
        <source>Data warehouse loading</source>
        <extracomment>7.4.1 name</extracomment>
        <translation>Beladung des Data Warehouse</translation>
    </message>
    <message>
        <source>Bring CRM data to the warehouse daily, complete and checked.</source>
        <extracomment>7.4.1 description</extracomment>
        <translation>CRM-Daten täglich ins Warehouse bringen, vollständig und geprüft.</translation>
    </message>
    <message>
        <source>Historic snapshot keeping</source>
        <extracomment>7.4.2 name</extracomment>
        <translation>Aufbewahrung historischer Stände</translation>
    </message>
    <message>
        <source>Keep how the pipeline looked on past dates so that trends can be seen.</source>
        <extracomment>7.4.2 description</extracomment>
        <translation>Festhalten, wie die Pipeline früher aussah, damit Trends sichtbar werden.</translation>
    </message>
    <message>
        <source>Analyst self-service access</source>
        <extracomment>7.4.3 name</extracomment>
        <translation>Selbstbedienungszugang für Analysen</translation>
    </message>
    <message>
        <source>Let trained users explore data safely by themselves.</source>
        <extracomment>7.4.3 description</extracomment>
        <translation>Geschulten Nutzern erlauben, Daten sicher selbst zu erkunden.</translation>
    </message>
    <message>
        <source>Prediction model upkeep</source>
        <extracomment>7.4.4 name</extracomment>
        <translation>Pflege der Vorhersagemodelle</translation>
    </message>
    <message>
        <source>Check that scores and predictions still hold and retrain them.</source>
        <extracomment>7.4.4 description</extracomment>
        <translation>Prüfen, ob Scores und Vorhersagen noch stimmen, und neu trainieren.</translation>
    </message>
</context>
<context>
    <name>framework 8</name>
    <message>
        <source>CRM administration and governance</source>
        <extracomment>8 name</extracomment>
        <translation>CRM-Administration und Governance</translation>
    </message>
    <message>
        <source>Keeping the system safe, current, affordable and owned by the business.</source>
        <extracomment>8 description</extracomment>
        <translation>Das System sicher, aktuell, bezahlbar und in der Hand des Geschäfts halten.</translation>
    </message>
    <message>
        <source>Direction and ownership</source>
        <extracomment>8.1 name</extracomment>
        <translation>Richtung und Zuständigkeit</translation>
    </message>
    <message>
        <source>Deciding what the CRM is for and who decides.</source>
        <extracomment>8.1 description</extracomment>
        <translation>Entscheiden, wofür das CRM da ist und wer entscheidet.</translation>
    </message>
    <message>
        <source>CRM strategy and roadmap upkeep</source>
        <extracomment>8.1.1 name</extracomment>
        <translation>Pflege von CRM-Strategie und Roadmap</translation>
    </message>
    <message>
        <source>Keep goals and planned improvements current and known.</source>
        <extracomment>8.1.1 description</extracomment>
        <translation>Ziele und geplante Verbesserungen aktuell und bekannt halten.</translation>
    </message>
    <message>
        <source>Process ownership</source>
        <extracomment>8.1.2 name</extracomment>
        <translation>Prozessverantwortung</translation>
    </message>
    <message>
        <source>Name a business owner for each process and give that person a say.</source>
        <extracomment>8.1.2 description</extracomment>
        <translation>Für jeden Prozess eine fachlich verantwortliche Person benennen, die mitreden darf.</translation>
    </message>
    <message>
        <source>Request intake and ranking</source>
        <extracomment>8.1.3 name</extracomment>
        <translation>Annahme und Reihung von Wünschen</translation>
    </message>
    <message>
        <source>Collect wishes in one list and rank them by value and effort.</source>
        <extracomment>8.1.3 description</extracomment>
        <translation>Wünsche in einer Liste sammeln und nach Nutzen und Aufwand ordnen.</translation>
    </message>
    <message>
        <source>Steering committee rhythm</source>
        <extracomment>8.1.4 name</extracomment>
        <translation>Rhythmus des Lenkungskreises</translation>
    </message>
    <message>
        <source>Meet regularly, decide openly and publish the decisions.</source>
        <extracomment>8.1.4 description</extracomment>
        <translation>Regelmäßig tagen, offen entscheiden und Entscheidungen veröffentlichen.</translation>
    </message>
    <message>
        <source>Benefit tracking</source>
        <extracomment>8.1.5 name</extracomment>
        <translation>Nutzenverfolgung</translation>
    </message>
    <message>
        <source>Check whether finished improvements brought what was promised.</source>
        <extracomment>8.1.5 description</extracomment>
        <translation>Prüfen, ob fertige Verbesserungen gebracht haben, was versprochen war.</translation>
    </message>
    <message>
        <source>Change and release</source>
        <extracomment>8.2 name</extracomment>
        <translation>Änderung und Release</translation>
    </message>
    <message>
        <source>Bringing changes in without breaking what works.</source>
        <extracomment>8.2 description</extracomment>
        <translation>Änderungen einführen, ohne Bewährtes zu beschädigen.</translation>
    </message>
    <message>
        <source>Requirement clarification</source>
        <extracomment>8.2.1 name</extracomment>
        <translation>Klärung der Anforderungen</translation>
    </message>
    <message>
        <source>Turn a wish into something that can be built and tested.</source>
        <extracomment>8.2.1 description</extracomment>
        <translation>Aus einem Wunsch etwas machen, das sich bauen und testen lässt.</translation>
    </message>
    <message>
        <source>Configuration and development</source>
        <extracomment>8.2.2 name</extracomment>
        <translation>Konfiguration und Entwicklung</translation>
    </message>
    <message>
        <source>Build changes by agreed standards, with simple settings before code.</source>
        <extracomment>8.2.2 description</extracomment>
        <translation>Änderungen nach vereinbarten Standards bauen, einfache Einstellungen vor Code.</translation>
    </message>
    <message>
        <source>User acceptance testing</source>
        <extracomment>8.2.3 name</extracomment>
        <translation>Abnahmetest durch Anwender</translation>
    </message>
    <message>
        <source>Have real users try changes against written cases before go-live.</source>
        <extracomment>8.2.3 description</extracomment>
        <translation>Echte Anwender prüfen Änderungen vor dem Start anhand schriftlicher Testfälle.</translation>
    </message>
    <message>
        <source>Release planning and deployment</source>
        <extracomment>8.2.4 name</extracomment>
        <translation>Release-Planung und Auslieferung</translation>
    </message>
    <message>
        <source>Bring changes live at agreed times, with notice and a way back.</source>
        <extracomment>8.2.4 description</extracomment>
        <translation>Änderungen zu vereinbarten Zeiten einführen, mit Ankündigung und einem Weg zurück.</translation>
    </message>
    <message>
        <source>Environment and test data care</source>
        <extracomment>8.2.5 name</extracomment>
        <translation>Pflege von Umgebungen und Testdaten</translation>
    </message>
    <message>
        <source>Keep test systems current, safe and close to the real one.</source>
        <extracomment>8.2.5 description</extracomment>
        <translation>Testsysteme aktuell, sicher und nah am echten System halten.</translation>
    </message>
    <message>
        <source>Technical debt reduction</source>
        <extracomment>8.2.6 name</extracomment>
        <translation>Abbau von Altlasten</translation>
    </message>
    <message>
        <source>Find unused fields, old automations and custom code and clear them out.</source>
        <extracomment>8.2.6 description</extracomment>
        <translation>Ungenutzte Felder, alte Automatisierungen und Eigencode finden und ausräumen.</translation>
    </message>
    <message>
        <source>Access and security</source>
        <extracomment>8.3 name</extracomment>
        <translation>Zugriff und Sicherheit</translation>
    </message>
    <message>
        <source>The right people see the right data, and no one else.</source>
        <extracomment>8.3 description</extracomment>
        <translation>Die richtigen Leute sehen die richtigen Daten, und niemand sonst.</translation>
    </message>
    <message>
        <source>User joining, moving and leaving</source>
        <extracomment>8.3.1 name</extracomment>
        <translation>Eintritt, Wechsel und Austritt von Nutzern</translation>
    </message>
    <message>
        <source>Give, change and remove access on the day it is due.</source>
        <extracomment>8.3.1 description</extracomment>
        <translation>Zugriff am fälligen Tag geben, ändern und entziehen.</translation>
    </message>
    <message>
        <source>Role and permission design</source>
        <extracomment>8.3.2 name</extracomment>
        <translation>Gestaltung von Rollen und Rechten</translation>
    </message>
    <message>
        <source>Define who may see and change what, as simply as possible.</source>
        <extracomment>8.3.2 description</extracomment>
        <translation>So einfach wie möglich festlegen, wer was sehen und ändern darf.</translation>
    </message>
    <message>
        <source>Access review</source>
        <extracomment>8.3.3 name</extracomment>
        <translation>Überprüfung der Zugriffe</translation>
    </message>
    <message>
        <source>Have managers confirm their people's rights at set times.</source>
        <extracomment>8.3.3 description</extracomment>
        <translation>Führungskräfte bestätigen zu festen Zeiten die Rechte ihrer Leute.</translation>
    </message>
    <message>
        <source>Activity logging and audit</source>
        <extracomment>8.3.4 name</extracomment>
        <translation>Protokollierung und Audit</translation>
    </message>
    <message>
        <source>Record sensitive changes and check them.</source>
        <extracomment>8.3.4 description</extracomment>
        <translation>Heikle Änderungen aufzeichnen und prüfen.</translation>
    </message>
    <message>
        <source>Backup and recovery rehearsal</source>
        <extracomment>8.3.5 name</extracomment>
        <translation>Sicherung und Probe der Wiederherstellung</translation>
    </message>
    <message>
        <source>Prove that lost data can be brought back in good time.</source>
        <extracomment>8.3.5 description</extracomment>
        <translation>Beweisen, dass sich verlorene Daten rechtzeitig zurückholen lassen.</translation>
    </message>
    <message>
        <source>User support and adoption</source>
        <extracomment>8.4 name</extracomment>
        <translation>Nutzerbetreuung und Akzeptanz</translation>
    </message>
    <message>
        <source>Helping people to use the system and want to.</source>
        <extracomment>8.4 description</extracomment>
        <translation>Den Leuten helfen, das System zu nutzen und nutzen zu wollen.</translation>
    </message>
    <message>
        <source>User help desk</source>
        <extracomment>8.4.1 name</extracomment>
        <translation>Nutzer-Helpdesk</translation>
    </message>
    <message>
        <source>Answer questions and fix problems of users within agreed times.</source>
        <extracomment>8.4.1 description</extracomment>
        <translation>Fragen der Nutzer in vereinbarter Zeit beantworten und ihre Probleme beheben.</translation>
    </message>
    <message>
        <source>Training and learning material</source>
        <extracomment>8.4.2 name</extracomment>
        <translation>Schulung und Lernmaterial</translation>
    </message>
    <message>
        <source>Teach by role, in small pieces, and keep the material current.</source>
        <extracomment>8.4.2 description</extracomment>
        <translation>Nach Rolle und in kleinen Stücken schulen und das Material aktuell halten.</translation>
    </message>
    <message>
        <source>Key user network</source>
        <extracomment>8.4.3 name</extracomment>
        <translation>Key-User-Netzwerk</translation>
    </message>
    <message>
        <source>Have someone in each team who helps colleagues and brings back wishes.</source>
        <extracomment>8.4.3 description</extracomment>
        <translation>In jedem Team jemanden haben, der hilft und Wünsche zurückbringt.</translation>
    </message>
    <message>
        <source>Adoption measurement</source>
        <extracomment>8.4.4 name</extracomment>
        <translation>Messung der Nutzung</translation>
    </message>
    <message>
        <source>See who uses what, and talk to those who do not.</source>
        <extracomment>8.4.4 description</extracomment>
        <translation>Sehen, wer was nutzt, und mit denen reden, die es nicht tun.</translation>
    </message>
    <message>
        <source>Change communication</source>
        <extracomment>8.4.5 name</extracomment>
        <translation>Kommunikation von Änderungen</translation>
    </message>
    <message>
        <source>Tell users what changes, when, and what is in it for them.</source>
        <extracomment>8.4.5 description</extracomment>
        <translation>Den Nutzern sagen, was sich wann ändert und was sie davon haben.</translation>
    </message>
    <message>
        <source>Integration operation</source>
        <extracomment>8.5 name</extracomment>
        <translation>Betrieb der Schnittstellen</translation>
    </message>
    <message>
        <source>Keeping data flowing between systems.</source>
        <extracomment>8.5 description</extracomment>
        <translation>Die Daten zwischen den Systemen im Fluss halten.</translation>
    </message>
    <message>
        <source>Interface monitoring</source>
        <extracomment>8.5.1 name</extracomment>
        <translation>Überwachung der Schnittstellen</translation>
    </message>
    <message>
        <source>Notice failed or late transfers before users do.</source>
        <extracomment>8.5.1 description</extracomment>
        <translation>Fehlgeschlagene oder späte Übertragungen bemerken, bevor es die Nutzer tun.</translation>
    </message>
    <message>
        <source>Interface error correction</source>
        <extracomment>8.5.2 name</extracomment>
        <translation>Fehlerbehebung an Schnittstellen</translation>
    </message>
    <message>
        <source>Repair and resend what failed, and remove the cause.</source>
        <extracomment>8.5.2 description</extracomment>
        <translation>Fehlgeschlagenes reparieren und erneut senden, dann die Ursache beseitigen.</translation>
    </message>
    <message>
        <source>Interface register upkeep</source>
        <extracomment>8.5.3 name</extracomment>
        <translation>Pflege des Schnittstellenverzeichnisses</translation>
    </message>
    <message>
        <source>Know which systems exchange what and how, and whom to call.</source>
        <extracomment>8.5.3 description</extracomment>
        <translation>Wissen, welche Systeme was und wie austauschen und wen man anruft.</translation>
    </message>
    <message>
        <source>Technical user and key renewal</source>
        <extracomment>8.5.4 name</extracomment>
        <translation>Erneuerung technischer Nutzer und Schlüssel</translation>
    </message>
    <message>
        <source>Renew system accounts and keys before they expire.</source>
        <extracomment>8.5.4 description</extracomment>
        <translation>Systemkonten und Schlüssel erneuern, bevor sie ablaufen.</translation>
    </message>
    <message>
        <source>Vendor and licences</source>
        <extracomment>8.6 name</extracomment>
        <translation>Anbieter und Lizenzen</translation>
    </message>
    <message>
        <source>Getting full value from the product and its maker.</source>
        <extracomment>8.6 description</extracomment>
        <translation>Aus dem Produkt und seinem Hersteller den vollen Wert holen.</translation>
    </message>
    <message>
        <source>Licence use review</source>
        <extracomment>8.6.1 name</extracomment>
        <translation>Prüfung der Lizenznutzung</translation>
    </message>
    <message>
        <source>Compare paid with used licences and give back what is idle.</source>
        <extracomment>8.6.1 description</extracomment>
        <translation>Bezahlte und genutzte Lizenzen vergleichen und brachliegende zurückgeben.</translation>
    </message>
    <message>
        <source>Vendor contract renewal</source>
        <extracomment>8.6.2 name</extracomment>
        <translation>Verlängerung des Anbietervertrags</translation>
    </message>
    <message>
        <source>Prepare the next negotiation in time, with facts about use and service.</source>
        <extracomment>8.6.2 description</extracomment>
        <translation>Die nächste Verhandlung rechtzeitig vorbereiten, mit Fakten zu Nutzung und Service.</translation>
    </message>
    <message>
        <source>Vendor performance review</source>
        <extracomment>8.6.3 name</extracomment>
        <translation>Leistungsgespräch mit dem Anbieter</translation>
    </message>
    <message>
        <source>Meet the vendor regularly about faults, support and plans.</source>
        <extracomment>8.6.3 description</extracomment>
        <translation>Mit dem Anbieter regelmäßig über Fehler, Support und Pläne sprechen.</translation>
    </message>
    <message>
        <source>New feature evaluation</source>
        <extracomment>8.6.4 name</extracomment>
        <translation>Bewertung neuer Funktionen</translation>
    </message>
    <message>
        <source>Look at what each product release offers and decide what to use.</source>
        <extracomment>8.6.4 description</extracomment>
        <translation>Ansehen, was jedes Release des Produkts bietet, und entscheiden, was genutzt wird.</translation>
    </message>
    <message>
        <source>Implementation partner steering</source>
        <extracomment>8.6.5 name</extracomment>
        <translation>Steuerung der Einführungspartner</translation>
    </message>
    <message>
        <source>Direct outside consultants and keep their knowledge in the house.</source>
        <extracomment>8.6.5 description</extracomment>
        <translation>Externe Beratung steuern und ihr Wissen im Haus halten.</translation>
    </message>
</context>
</TS>
