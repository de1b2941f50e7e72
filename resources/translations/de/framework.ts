<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>framework 1</name>
    <message>
        <source>Marketing</source>
        <extracomment>1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the right people, getting their attention and handing warm leads to sales.</source>
        <extracomment>1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market insight and planning</source>
        <extracomment>1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing whom we want to reach, with what offer and what budget.</source>
        <extracomment>1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market and competitor tracking</source>
        <extracomment>1.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect what customers and rivals are doing and share it with the teams that sell.</source>
        <extracomment>1.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target segment definition</source>
        <extracomment>1.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree which groups of customers we go after and how we recognise them in the data.</source>
        <extracomment>1.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal customer profile upkeep</source>
        <extracomment>1.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a written picture of the customers we serve best and check it against who really buys.</source>
        <extracomment>1.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing calendar planning</source>
        <extracomment>1.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan campaigns, launches and events on one calendar that sales and service can see.</source>
        <extracomment>1.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing budget tracking</source>
        <extracomment>1.1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow planned, committed and spent money per campaign and channel.</source>
        <extracomment>1.1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign delivery</source>
        <extracomment>1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning a plan into messages that reach the right people on time.</source>
        <extracomment>1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign brief and approval</source>
        <extracomment>1.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down aim, audience, message and budget, and get a yes before work begins.</source>
        <extracomment>1.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience list building</source>
        <extracomment>1.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select recipients from the CRM by segment, consent and history.</source>
        <extracomment>1.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail campaign sending</source>
        <extracomment>1.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare, test, send and follow up mailings to selected contacts.</source>
        <extracomment>1.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign response capture</source>
        <extracomment>1.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who opened, clicked, answered or signed up against the right contact.</source>
        <extracomment>1.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message testing</source>
        <extracomment>1.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try two versions on a small group and send the better one to the rest.</source>
        <extracomment>1.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital channels and content</source>
        <extracomment>1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What prospects and customers find when they look for us online.</source>
        <extracomment>1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form and landing page handling</source>
        <extracomment>1.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish forms and pages whose entries arrive in the CRM complete and with their source.</source>
        <extracomment>1.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media engagement</source>
        <extracomment>1.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan posts, answer comments and pass enquiries on to the people who can help.</source>
        <extracomment>1.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid advertising audiences</source>
        <extracomment>1.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send customer lists to advertising platforms and bring results back per campaign.</source>
        <extracomment>1.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content library upkeep</source>
        <extracomment>1.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep texts, pictures and case stories findable, current and approved for use.</source>
        <extracomment>1.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website personalisation</source>
        <extracomment>1.3.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show visitors content that fits what we already know about them.</source>
        <extracomment>1.3.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead generation and nurturing</source>
        <extracomment>1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in interested people and warming them until sales should call.</source>
        <extracomment>1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead capture</source>
        <extracomment>1.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in leads from web, events, calls and purchased lists without retyping.</source>
        <extracomment>1.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead scoring</source>
        <extracomment>1.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank leads by fit and behaviour so that the best are called first.</source>
        <extracomment>1.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead nurturing</source>
        <extracomment>1.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch with people not ready to buy through a planned series of messages.</source>
        <extracomment>1.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead hand-over to sales</source>
        <extracomment>1.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass qualified leads to the right seller within an agreed time and see what became of them.</source>
        <extracomment>1.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected lead recycling</source>
        <extracomment>1.4.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back leads that sales returned, learn why and nurture them again.</source>
        <extracomment>1.4.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and loyalty</source>
        <extracomment>1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting customers in person and giving them reasons to stay.</source>
        <extracomment>1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event invitation and registration</source>
        <extracomment>1.5.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite, register and remind guests with everything kept on the contact record.</source>
        <extracomment>1.5.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event follow-up</source>
        <extracomment>1.5.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn attendance and conversations into tasks and leads within days.</source>
        <extracomment>1.5.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyalty programme running</source>
        <extracomment>1.5.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award and redeem points or status so that loyal customers notice the difference.</source>
        <extracomment>1.5.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer story and reference gathering</source>
        <extracomment>1.5.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find happy customers, ask for a story and record what they agreed to.</source>
        <extracomment>1.5.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 2</name>
    <message>
        <source>Sales</source>
        <extracomment>2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning business: from the first call to a signed order and a growing account.</source>
        <extracomment>2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead and enquiry handling</source>
        <extracomment>2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding quickly which enquiries deserve a seller's time.</source>
        <extracomment>2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead assignment</source>
        <extracomment>2.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route each new lead to the right person by region, product or workload.</source>
        <extracomment>2.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact and follow-up</source>
        <extracomment>2.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach out within the promised time and keep trying in a planned rhythm.</source>
        <extracomment>2.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need and budget qualification</source>
        <extracomment>2.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establish need, budget, decision maker and timing, and record the answer.</source>
        <extracomment>2.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead conversion</source>
        <extracomment>2.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a qualified lead into account, contact and opportunity without losing its history.</source>
        <extracomment>2.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity steering</source>
        <extracomment>2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving deals forward and knowing honestly where each one stands.</source>
        <extracomment>2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity creation</source>
        <extracomment>2.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a record for each real opportunity with value, date, product and source.</source>
        <extracomment>2.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal stage progression</source>
        <extracomment>2.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move deals through agreed stages with clear conditions for each step.</source>
        <extracomment>2.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying team mapping</source>
        <extracomment>2.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who decides, who influences and who blocks at the customer.</source>
        <extracomment>2.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor recording</source>
        <extracomment>2.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who else is bidding and how we answer.</source>
        <extracomment>2.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win and loss review</source>
        <extracomment>2.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record why deals were won or lost and feed the lessons back.</source>
        <extracomment>2.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and contracts</source>
        <extracomment>2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting a price and terms in front of the customer and getting a signature.</source>
        <extracomment>2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and price selection</source>
        <extracomment>2.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right products, options and prices from one maintained catalogue.</source>
        <extracomment>2.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount approval</source>
        <extracomment>2.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get special prices approved by the right level quickly and traceably.</source>
        <extracomment>2.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote and proposal writing</source>
        <extracomment>2.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Produce a correct, good-looking offer from CRM data in minutes.</source>
        <extracomment>2.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender response coordination</source>
        <extracomment>2.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather answers from experts and deliver complete bids on time.</source>
        <extracomment>2.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract drafting and signature</source>
        <extracomment>2.3.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree terms, collect signatures and file the signed contract with the account.</source>
        <extracomment>2.3.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account development</source>
        <extracomment>2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping and growing the customers we already have.</source>
        <extracomment>2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account planning</source>
        <extracomment>2.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set goals and next moves for key accounts and review them each quarter.</source>
        <extracomment>2.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-selling and upselling</source>
        <extracomment>2.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot what else an existing customer could use and open a conversation.</source>
        <extracomment>2.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract renewal tracking</source>
        <extracomment>2.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See coming renewals early and start the talk before the customer does.</source>
        <extracomment>2.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account health watching</source>
        <extracomment>2.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine usage, complaints and payment signs into one early warning.</source>
        <extracomment>2.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account hand-over</source>
        <extracomment>2.4.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass an account to a new owner without the customer having to start over.</source>
        <extracomment>2.4.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales planning and forecasting</source>
        <extracomment>2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing what will come in and who is expected to bring it.</source>
        <extracomment>2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territory and account allocation</source>
        <extracomment>2.5.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide customers fairly among sellers and keep the split up to date.</source>
        <extracomment>2.5.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales target setting</source>
        <extracomment>2.5.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break company targets down to teams and people and show progress.</source>
        <extracomment>2.5.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline review</source>
        <extracomment>2.5.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through open deals regularly and clean out those that are going nowhere.</source>
        <extracomment>2.5.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue forecasting</source>
        <extracomment>2.5.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict orders for the coming months from pipeline and judgement.</source>
        <extracomment>2.5.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission calculation</source>
        <extracomment>2.5.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out variable pay from closed deals so that sellers trust the figure.</source>
        <extracomment>2.5.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily sales work</source>
        <extracomment>2.6 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a seller's day easier and leaving a trace others can use.</source>
        <extracomment>2.6 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call and visit logging</source>
        <extracomment>2.6.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was said and agreed while it is fresh, with little typing.</source>
        <extracomment>2.6.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile working in the field</source>
        <extracomment>2.6.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up and update customers on a phone, with or without a connection.</source>
        <extracomment>2.6.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar and e-mail linking</source>
        <extracomment>2.6.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep appointments and messages beside the customer record automatically.</source>
        <extracomment>2.6.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales material provision</source>
        <extracomment>2.6.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give sellers the right deck, price list and case for the talk they are about to have.</source>
        <extracomment>2.6.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seller onboarding</source>
        <extracomment>2.6.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach new people the sales process and the system in their first weeks.</source>
        <extracomment>2.6.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 3</name>
    <message>
        <source>Helping customers when they ask, and learning from what they ask.</source>
        <extracomment>3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact intake</source>
        <extracomment>3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving questions and complaints on each channel without losing one.</source>
        <extracomment>3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone call handling</source>
        <extracomment>3.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the caller, show the history and record the reason for the call.</source>
        <extracomment>3.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail and web form intake</source>
        <extracomment>3.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn incoming messages into cases with customer and topic filled in.</source>
        <extracomment>3.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat and messaging support</source>
        <extracomment>3.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer live questions in writing and keep the conversation on file.</source>
        <extracomment>3.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatbot first answers</source>
        <extracomment>3.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a bot handle simple questions and pass the rest to a person with the context.</source>
        <extracomment>3.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller identification and verification</source>
        <extracomment>3.1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure we speak to the right person before showing or changing data.</source>
        <extracomment>3.1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case resolution</source>
        <extracomment>3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solving what was asked, in the time we promised.</source>
        <extracomment>3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case triage and routing</source>
        <extracomment>3.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set topic and urgency and send the case to the team that can solve it.</source>
        <extracomment>3.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level tracking</source>
        <extracomment>3.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how long each case may still take and warn before a promise is broken.</source>
        <extracomment>3.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case escalation</source>
        <extracomment>3.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in specialists or managers by clear rules when a case is stuck or serious.</source>
        <extracomment>3.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint handling</source>
        <extracomment>3.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge, investigate and settle complaints and record the cause.</source>
        <extracomment>3.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major incident notice to customers</source>
        <extracomment>3.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell affected customers what is wrong and when it will be fixed.</source>
        <extracomment>3.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closure and confirmation</source>
        <extracomment>3.2.6 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with the customer that the matter is settled and record how.</source>
        <extracomment>3.2.6 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service and knowledge</source>
        <extracomment>3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting customers and agents find answers by themselves.</source>
        <extracomment>3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge article writing</source>
        <extracomment>3.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn solved cases into short answers that colleagues can find.</source>
        <extracomment>3.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge article review</source>
        <extracomment>3.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that answers are still right and retire those that are not.</source>
        <extracomment>3.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer portal use</source>
        <extracomment>3.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let customers open cases, follow progress and change their details online.</source>
        <extracomment>3.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer community support</source>
        <extracomment>3.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let customers help one another while we watch, thank and correct.</source>
        <extracomment>3.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field and after-sales service</source>
        <extracomment>3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after what the customer has bought, on site if need be.</source>
        <extracomment>3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed product register</source>
        <extracomment>3.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know what each customer owns, with serial number, location and warranty.</source>
        <extracomment>3.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty and entitlement check</source>
        <extracomment>3.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See at once what a customer has a right to before promising work.</source>
        <extracomment>3.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit scheduling</source>
        <extracomment>3.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the right technician with the right parts at a time that suits the customer.</source>
        <extracomment>3.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service report completion</source>
        <extracomment>3.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record work done, parts used and the customer's signature on site.</source>
        <extracomment>3.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns and repairs</source>
        <extracomment>3.4.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take goods back, repair or replace them and keep the customer informed.</source>
        <extracomment>3.4.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service quality</source>
        <extracomment>3.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing whether help was good and making it better.</source>
        <extracomment>3.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction survey after contact</source>
        <extracomment>3.5.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask briefly after each case and read the answers the same week.</source>
        <extracomment>3.5.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation quality review</source>
        <extracomment>3.5.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to and read samples of contacts and coach the agents.</source>
        <extracomment>3.5.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurring problem analysis</source>
        <extracomment>3.5.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the causes behind repeated cases and get them fixed for good.</source>
        <extracomment>3.5.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent staffing and shift planning</source>
        <extracomment>3.5.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have enough people with the right skills when customers call.</source>
        <extracomment>3.5.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 4</name>
    <message>
        <source>Partner and channel</source>
        <extracomment>4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling and serving through others without losing sight of the customer.</source>
        <extracomment>4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner recruitment</source>
        <extracomment>4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding and taking on partners who fit.</source>
        <extracomment>4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner search and profiling</source>
        <extracomment>4.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the partners we want, by region and skill, and list candidates.</source>
        <extracomment>4.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner vetting</source>
        <extracomment>4.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check references, finances and compliance before signing.</source>
        <extracomment>4.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner agreement conclusion</source>
        <extracomment>4.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree terms, territory and margins and file them where staff can see them.</source>
        <extracomment>4.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner onboarding</source>
        <extracomment>4.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give access, training and a named contact so that the first deal comes soon.</source>
        <extracomment>4.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint selling</source>
        <extracomment>4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working deals together, with clear rules on who owns what.</source>
        <extracomment>4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner deal registration</source>
        <extracomment>4.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let partners register an opportunity, and confirm or refuse it within days.</source>
        <extracomment>4.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead sharing with partners</source>
        <extracomment>4.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass suitable leads to partners and see what they do with them.</source>
        <extracomment>4.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel conflict settlement</source>
        <extracomment>4.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide by written rules when two sellers claim the same customer.</source>
        <extracomment>4.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner quoting support</source>
        <extracomment>4.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help partners price and configure offers correctly.</source>
        <extracomment>4.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner pipeline visibility</source>
        <extracomment>4.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See partners' open deals in our own forecast.</source>
        <extracomment>4.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner enablement</source>
        <extracomment>4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving partners what they need to sell and serve well.</source>
        <extracomment>4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner portal access</source>
        <extracomment>4.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer one place for news, prices, documents and deals, with the right rights.</source>
        <extracomment>4.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner training and certification</source>
        <extracomment>4.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train partner staff and record who may sell or install what.</source>
        <extracomment>4.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-marketing fund handling</source>
        <extracomment>4.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant, prove and settle shared marketing money.</source>
        <extracomment>4.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner support requests</source>
        <extracomment>4.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer partners' questions as reliably as those of customers.</source>
        <extracomment>4.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner performance</source>
        <extracomment>4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing which partnerships pay and acting on it.</source>
        <extracomment>4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner scorecard review</source>
        <extracomment>4.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at sales, quality and satisfaction per partner each quarter.</source>
        <extracomment>4.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner commission settlement</source>
        <extracomment>4.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out and pay what partners have earned, with proof.</source>
        <extracomment>4.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner tier assignment</source>
        <extracomment>4.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place partners in levels by results and give the matching benefits.</source>
        <extracomment>4.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership ending</source>
        <extracomment>4.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End a partnership cleanly, with customers and data handed over.</source>
        <extracomment>4.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 5</name>
    <message>
        <source>Customer data</source>
        <extracomment>5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowing who our customers are, correctly, completely and lawfully.</source>
        <extracomment>5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and contact records</source>
        <extracomment>5.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The basic facts about companies and people, entered once.</source>
        <extracomment>5.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account creation</source>
        <extracomment>5.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new company record after checking that it does not exist yet.</source>
        <extracomment>5.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact upkeep</source>
        <extracomment>5.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep names, roles and ways to reach people current.</source>
        <extracomment>5.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company group structure</source>
        <extracomment>5.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which firms belong together so that group deals and risks are seen.</source>
        <extracomment>5.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address checking</source>
        <extracomment>5.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify and format addresses as they are entered.</source>
        <extracomment>5.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record ownership and retirement</source>
        <extracomment>5.1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know who looks after each record and remove those no longer needed.</source>
        <extracomment>5.1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality care</source>
        <extracomment>5.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding and fixing errors before they reach a customer.</source>
        <extracomment>5.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate detection and merging</source>
        <extracomment>5.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find records that describe the same customer and join them safely.</source>
        <extracomment>5.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory field control</source>
        <extracomment>5.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for what is really needed, at the moment it is known.</source>
        <extracomment>5.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data enrichment</source>
        <extracomment>5.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add industry, size and other facts from outside sources.</source>
        <extracomment>5.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality monitoring</source>
        <extracomment>5.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure completeness and errors monthly and give each area its figures.</source>
        <extracomment>5.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk correction and import</source>
        <extracomment>5.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load or correct many records at once with a check before and a way back.</source>
        <extracomment>5.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single customer view</source>
        <extracomment>5.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing together what all systems know about a customer.</source>
        <extracomment>5.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer master data matching</source>
        <extracomment>5.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link records of CRM, billing and support to one customer.</source>
        <extracomment>5.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction history assembly</source>
        <extracomment>5.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all contacts, orders and cases on one timeline.</source>
        <extracomment>5.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer segmentation attributes</source>
        <extracomment>5.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep value class, industry and interests ready for selection.</source>
        <extracomment>5.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data exchange with other systems</source>
        <extracomment>5.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep agreed fields in step between the CRM and its neighbours.</source>
        <extracomment>5.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference list alignment</source>
        <extracomment>5.3.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same codes for countries, industries and products everywhere.</source>
        <extracomment>5.3.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and consent</source>
        <extracomment>5.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using personal data as people allowed and as the law requires.</source>
        <extracomment>5.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recording</source>
        <extracomment>5.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who agreed to what, when and how, and respect it in each mailing.</source>
        <extracomment>5.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact preference centre</source>
        <extracomment>5.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people choose topics and channels themselves.</source>
        <extracomment>5.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data request handling</source>
        <extracomment>5.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give out, correct or delete a person's data within the legal time.</source>
        <extracomment>5.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data retention and deletion</source>
        <extracomment>5.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or anonymise data on time, in each system that holds it.</source>
        <extracomment>5.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 6</name>
    <message>
        <source>Commerce and billing hand-offs</source>
        <extracomment>6 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning a yes into delivery, invoice and payment without retyping.</source>
        <extracomment>6 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order hand-off</source>
        <extracomment>6.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing a won deal on so that delivery can begin.</source>
        <extracomment>6.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order transfer from CRM</source>
        <extracomment>6.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the order in the back office from the won deal, without retyping.</source>
        <extracomment>6.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit and compliance check</source>
        <extracomment>6.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the customer's credit and trade restrictions before accepting an order.</source>
        <extracomment>6.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order status feedback</source>
        <extracomment>6.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show sales and service where the order stands.</source>
        <extracomment>6.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery and project kick-off</source>
        <extracomment>6.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand promises, contacts and dates to the people who deliver.</source>
        <extracomment>6.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order change and cancellation</source>
        <extracomment>6.1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle changes after signature so that all systems agree.</source>
        <extracomment>6.1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue and price alignment</source>
        <extracomment>6.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same products and prices wherever we sell.</source>
        <extracomment>6.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product catalogue alignment</source>
        <extracomment>6.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep products and bundles the same in CRM, shop and ERP.</source>
        <extracomment>6.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price list publishing</source>
        <extracomment>6.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring new prices into all channels on the same day.</source>
        <extracomment>6.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer-specific price upkeep</source>
        <extracomment>6.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply agreed prices and end them when the agreement ends.</source>
        <extracomment>6.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promotion and voucher set-up</source>
        <extracomment>6.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create offers that work in shop, store and quote alike.</source>
        <extracomment>6.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online and point-of-sale links</source>
        <extracomment>6.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing what customers buy by themselves.</source>
        <extracomment>6.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop customer linking</source>
        <extracomment>6.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect shop accounts with CRM contacts.</source>
        <extracomment>6.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned basket follow-up</source>
        <extracomment>6.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind people of what they left behind, within their consent.</source>
        <extracomment>6.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store purchase recording</source>
        <extracomment>6.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring till receipts of known customers into their history.</source>
        <extracomment>6.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase history display</source>
        <extracomment>6.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show orders from all channels to sales and service.</source>
        <extracomment>6.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing and payment hand-off</source>
        <extracomment>6.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the invoice right and knowing when it is paid.</source>
        <extracomment>6.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice data hand-over</source>
        <extracomment>6.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass billing address, terms and references correctly the first time.</source>
        <extracomment>6.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription start and change</source>
        <extracomment>6.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin, alter and stop recurring charges in step with the contract.</source>
        <extracomment>6.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment status visibility</source>
        <extracomment>6.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show overdue invoices to account owners before they call.</source>
        <extracomment>6.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice dispute settlement</source>
        <extracomment>6.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle questions about invoices between service and finance.</source>
        <extracomment>6.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note and refund request</source>
        <extracomment>6.4.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for money back for the customer with the right approval.</source>
        <extracomment>6.4.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 7</name>
    <message>
        <source>Analytics</source>
        <extracomment>7 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning customer data into answers that people act on.</source>
        <extracomment>7 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <extracomment>7.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that everyone reads the same way.</source>
        <extracomment>7.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure definition</source>
        <extracomment>7.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what each figure means and who owns it.</source>
        <extracomment>7.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard report provision</source>
        <extracomment>7.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver the regular sales, marketing and service reports on time.</source>
        <extracomment>7.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard building</source>
        <extracomment>7.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each role one screen with what it needs today.</source>
        <extracomment>7.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad hoc question answering</source>
        <extracomment>7.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer one-off questions from the business with checked figures.</source>
        <extracomment>7.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report catalogue clean-up</source>
        <extracomment>7.1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire reports that nobody opens and merge those that say the same.</source>
        <extracomment>7.1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer insight</source>
        <extracomment>7.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understanding value, behaviour and mood of customers.</source>
        <extracomment>7.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer value calculation</source>
        <extracomment>7.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work out what a customer brings over time, after cost to serve.</source>
        <extracomment>7.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Churn risk prediction</source>
        <extracomment>7.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot customers likely to leave while there is time to act.</source>
        <extracomment>7.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next best offer suggestion</source>
        <extracomment>7.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose what to offer a customer, based on what similar ones bought.</source>
        <extracomment>7.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer feedback analysis</source>
        <extracomment>7.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read surveys, reviews and case notes for common themes.</source>
        <extracomment>7.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer journey analysis</source>
        <extracomment>7.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the path customers take and where they give up.</source>
        <extracomment>7.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance insight</source>
        <extracomment>7.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeing which work brings results.</source>
        <extracomment>7.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign result measurement</source>
        <extracomment>7.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what each campaign cost and what it brought.</source>
        <extracomment>7.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing attribution</source>
        <extracomment>7.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the credit for a sale fairly among the contacts that led to it.</source>
        <extracomment>7.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales conversion analysis</source>
        <extracomment>7.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure how many deals pass each stage and how long they take.</source>
        <extracomment>7.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service performance analysis</source>
        <extracomment>7.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow resolution time, backlog and first-contact solutions by team.</source>
        <extracomment>7.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast accuracy review</source>
        <extracomment>7.3.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what was predicted with what came in and adjust the method.</source>
        <extracomment>7.3.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data supply for analysis</source>
        <extracomment>7.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the right data to the people who analyse it.</source>
        <extracomment>7.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data warehouse loading</source>
        <extracomment>7.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring CRM data to the warehouse daily, complete and checked.</source>
        <extracomment>7.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historic snapshot keeping</source>
        <extracomment>7.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep how the pipeline looked on past dates so that trends can be seen.</source>
        <extracomment>7.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst self-service access</source>
        <extracomment>7.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let trained users explore data safely by themselves.</source>
        <extracomment>7.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction model upkeep</source>
        <extracomment>7.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that scores and predictions still hold and retrain them.</source>
        <extracomment>7.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework 8</name>
    <message>
        <source>CRM administration and governance</source>
        <extracomment>8 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the system safe, current, affordable and owned by the business.</source>
        <extracomment>8 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction and ownership</source>
        <extracomment>8.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding what the CRM is for and who decides.</source>
        <extracomment>8.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM strategy and roadmap upkeep</source>
        <extracomment>8.1.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep goals and planned improvements current and known.</source>
        <extracomment>8.1.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process ownership</source>
        <extracomment>8.1.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a business owner for each process and give that person a say.</source>
        <extracomment>8.1.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request intake and ranking</source>
        <extracomment>8.1.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect wishes in one list and rank them by value and effort.</source>
        <extracomment>8.1.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering committee rhythm</source>
        <extracomment>8.1.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet regularly, decide openly and publish the decisions.</source>
        <extracomment>8.1.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit tracking</source>
        <extracomment>8.1.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether finished improvements brought what was promised.</source>
        <extracomment>8.1.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and release</source>
        <extracomment>8.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing changes in without breaking what works.</source>
        <extracomment>8.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement clarification</source>
        <extracomment>8.2.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a wish into something that can be built and tested.</source>
        <extracomment>8.2.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration and development</source>
        <extracomment>8.2.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build changes by agreed standards, with simple settings before code.</source>
        <extracomment>8.2.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User acceptance testing</source>
        <extracomment>8.2.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have real users try changes against written cases before go-live.</source>
        <extracomment>8.2.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release planning and deployment</source>
        <extracomment>8.2.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring changes live at agreed times, with notice and a way back.</source>
        <extracomment>8.2.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment and test data care</source>
        <extracomment>8.2.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep test systems current, safe and close to the real one.</source>
        <extracomment>8.2.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical debt reduction</source>
        <extracomment>8.2.6 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find unused fields, old automations and custom code and clear them out.</source>
        <extracomment>8.2.6 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and security</source>
        <extracomment>8.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right people see the right data, and no one else.</source>
        <extracomment>8.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User joining, moving and leaving</source>
        <extracomment>8.3.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give, change and remove access on the day it is due.</source>
        <extracomment>8.3.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and permission design</source>
        <extracomment>8.3.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define who may see and change what, as simply as possible.</source>
        <extracomment>8.3.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access review</source>
        <extracomment>8.3.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have managers confirm their people's rights at set times.</source>
        <extracomment>8.3.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity logging and audit</source>
        <extracomment>8.3.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sensitive changes and check them.</source>
        <extracomment>8.3.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and recovery rehearsal</source>
        <extracomment>8.3.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that lost data can be brought back in good time.</source>
        <extracomment>8.3.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User support and adoption</source>
        <extracomment>8.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helping people to use the system and want to.</source>
        <extracomment>8.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User help desk</source>
        <extracomment>8.4.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer questions and fix problems of users within agreed times.</source>
        <extracomment>8.4.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and learning material</source>
        <extracomment>8.4.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach by role, in small pieces, and keep the material current.</source>
        <extracomment>8.4.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key user network</source>
        <extracomment>8.4.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have someone in each team who helps colleagues and brings back wishes.</source>
        <extracomment>8.4.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adoption measurement</source>
        <extracomment>8.4.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who uses what, and talk to those who do not.</source>
        <extracomment>8.4.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change communication</source>
        <extracomment>8.4.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell users what changes, when, and what is in it for them.</source>
        <extracomment>8.4.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration operation</source>
        <extracomment>8.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping data flowing between systems.</source>
        <extracomment>8.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface monitoring</source>
        <extracomment>8.5.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice failed or late transfers before users do.</source>
        <extracomment>8.5.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface error correction</source>
        <extracomment>8.5.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair and resend what failed, and remove the cause.</source>
        <extracomment>8.5.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface register upkeep</source>
        <extracomment>8.5.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know which systems exchange what and how, and whom to call.</source>
        <extracomment>8.5.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical user and key renewal</source>
        <extracomment>8.5.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew system accounts and keys before they expire.</source>
        <extracomment>8.5.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor and licences</source>
        <extracomment>8.6 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting full value from the product and its maker.</source>
        <extracomment>8.6 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence use review</source>
        <extracomment>8.6.1 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare paid with used licences and give back what is idle.</source>
        <extracomment>8.6.1 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor contract renewal</source>
        <extracomment>8.6.2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the next negotiation in time, with facts about use and service.</source>
        <extracomment>8.6.2 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor performance review</source>
        <extracomment>8.6.3 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet the vendor regularly about faults, support and plans.</source>
        <extracomment>8.6.3 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New feature evaluation</source>
        <extracomment>8.6.4 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what each product release offers and decide what to use.</source>
        <extracomment>8.6.4 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation partner steering</source>
        <extracomment>8.6.5 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct outside consultants and keep their knowledge in the house.</source>
        <extracomment>8.6.5 description</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
