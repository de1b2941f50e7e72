<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>models settings</name>
    <message>
        <source>Workshop</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>organisation label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM products</source>
        <extracomment>products label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>start label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second day</source>
        <extracomment>day_2 label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third day</source>
        <extracomment>day_3 label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth day</source>
        <extracomment>day_4 label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth day</source>
        <extracomment>day_5 label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>currency label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-letter ISO 4217 code, such as EUR or USD</source>
        <extracomment>currency help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the gap</source>
        <extracomment>weight_need label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of dissatisfaction</source>
        <extracomment>weight_dissatisfaction label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of data quality</source>
        <extracomment>weight_data label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority from</source>
        <extracomment>high_from label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium priority from</source>
        <extracomment>medium_from label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it below agreement</source>
        <extracomment>talk_below label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh satisfaction by headcount</source>
        <extracomment>weigh_by_headcount label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group shown in anonymous rounds</source>
        <extracomment>minimum_group label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor flag margin</source>
        <extracomment>flag_margin label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>flag_margin unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of criticality</source>
        <extracomment>weight_criticality label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of ease</source>
        <extracomment>weight_ease label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of impact</source>
        <extracomment>weight_impact label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <extracomment>discount_rate label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>discount_rate unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years in the net present value</source>
        <extracomment>horizon_years label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roadmap starts</source>
        <extracomment>roadmap_start label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, Next and Later count from here</source>
        <extracomment>roadmap_start help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched-off activities</source>
        <extracomment>switched_off label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline workshop</source>
        <extracomment>baseline label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier workshop this one is compared with</source>
        <extracomment>baseline help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the deliverables</source>
        <extracomment>language label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models department</name>
    <message>
        <source>Department</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <extracomment>headcount label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>headcount unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>function label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department does for customers</source>
        <extracomment>function help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models person</name>
    <message>
        <source>Person</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>name label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>job_title label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>email label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <extracomment>influence label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the person can move or stop the CRM</source>
        <extracomment>influence help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <extracomment>interest label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the outcome matters to the person</source>
        <extracomment>interest help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement today</source>
        <extracomment>engagement label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <extracomment>engagement_desired label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement approach</source>
        <extracomment>approach label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Willingness confirmed</source>
        <extracomment>willing label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team role</source>
        <extracomment>team_role label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>area label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills brought</source>
        <extracomment>skills label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models expectation</name>
    <message>
        <source>Reporting expectation</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>audience label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want to know</source>
        <extracomment>what label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>format label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or rhythm</source>
        <extracomment>rhythm label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models attendance</name>
    <message>
        <source>Attendance</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>activity label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>present label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models strategy_card</name>
    <message>
        <source>Card</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy cards</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>box label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>votes label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>tags label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>cause label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a pain point comes from</source>
        <extracomment>cause help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models objective</name>
    <message>
        <source>Objective</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>description label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models goal</name>
    <message>
        <source>CRM goal</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling module or function</source>
        <extracomment>enabler label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>benefit label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>metric label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>baseline label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>target label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots given by the room</source>
        <extracomment>votes help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models application</name>
    <message>
        <source>Application</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>category label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner department</source>
        <extracomment>owner label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>users label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences paid</source>
        <extracomment>licences label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seats</source>
        <extracomment>licences unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System of record for</source>
        <extracomment>record_of label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <extracomment>hosting label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle decision</source>
        <extracomment>decision label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <extracomment>criticality label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: the business stops without it</source>
        <extracomment>criticality help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract or approval ends</source>
        <extracomment>expires label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models interface</name>
    <message>
        <source>Interface</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>source label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>direction label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data carried</source>
        <extracomment>data label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>method label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>frequency label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>health label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models capability</name>
    <message>
        <source>Capability</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>parent label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models cost_item</name>
    <message>
        <source>Item</source>
        <extracomment>name label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>quantity label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>unit_cost label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>period label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models process</name>
    <message>
        <source>Code</source>
        <extracomment>code label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>level label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In scope</source>
        <extracomment>in_scope label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual or automated</source>
        <extracomment>automation label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications used</source>
        <extracomment>applications label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>external_id label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models rating</name>
    <message>
        <source>Decision</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on ratings</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>question label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>value label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of the question's scale; 0 stands for “-”</source>
        <extracomment>value help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>reason label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minority view</source>
        <extracomment>minority label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models round</name>
    <message>
        <source>Round</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>questions label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance, current, desired, satisfaction, relevance, accuracy, timeliness, usability</source>
        <extracomment>questions help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments asked</source>
        <extracomment>departments label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>anonymous label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <extracomment>planned label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the ballots came from: a file name, or phones</source>
        <extracomment>source help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models product</name>
    <message>
        <source>Product</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models vendor_score</name>
    <message>
        <source>Criterion</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor scorecard</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own score</source>
        <extracomment>own label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>benchmark label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark source</source>
        <extracomment>source label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>weight label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimization idea</source>
        <extracomment>idea label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models vendor_practice</name>
    <message>
        <source>Practice</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity</source>
        <extracomment>rating label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we see</source>
        <extracomment>evidence label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models data_area</name>
    <message>
        <source>Data area</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data areas</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>rating label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>findings label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models finding</name>
    <message>
        <source>Finding</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>evidence label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures this rests on</source>
        <extracomment>evidence help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models initiative</name>
    <message>
        <source>Initiative</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>owner label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: the business suffers without it</source>
        <extracomment>criticality help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease</source>
        <extracomment>ease label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: done within weeks by the people we have</source>
        <extracomment>ease help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>impact label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5: felt by customers or in the result</source>
        <extracomment>impact help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>state label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>start label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length_days label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>length_days unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <extracomment>depends_on label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>effort label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person-days</source>
        <extracomment>effort unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off cost</source>
        <extracomment>one_off label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost per year</source>
        <extracomment>running label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of success</source>
        <extracomment>measure label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical-debt interest</source>
        <extracomment>debt_interest label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What not doing it costs per year</source>
        <extracomment>debt_interest help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models benefit_line</name>
    <message>
        <source>Benefits</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount per year</source>
        <extracomment>amount label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours saved per year</source>
        <extracomment>hours label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>hours unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <extracomment>rate label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models activity_state</name>
    <message>
        <source>Activities</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>actual_minutes label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand; what the timer measured comes on top</source>
        <extracomment>actual_minutes help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>actual_minutes unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models agenda_day</name>
    <message>
        <source>Agenda day</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda days</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>day label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <extracomment>starts_at label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, such as 09:00</source>
        <extracomment>starts_at help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>ends_at label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, such as 17:00</source>
        <extracomment>ends_at help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models agenda_item</name>
    <message>
        <source>Agenda item</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>name label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the activity's own title</source>
        <extracomment>name help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the activity; empty for breaks and items of one's own</source>
        <extracomment>activity help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>minutes label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>is_break label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>people label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models time_span</name>
    <message>
        <source>Time span</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spans</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>what label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity's number or an agenda item's key</source>
        <extracomment>what help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>started label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time with its offset, ISO 8601</source>
        <extracomment>started help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>stopped label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty while the timer runs</source>
        <extracomment>stopped help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models parking_item</name>
    <message>
        <source>Parked topic</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lot</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>text label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came up in</source>
        <extracomment>activity label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>about label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the record it is about</source>
        <extracomment>about help</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models decision</name>
    <message>
        <source>Decision log</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>by label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>reason label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>decided_on label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models action_item</name>
    <message>
        <source>Action item</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>text label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>due label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models open_item</name>
    <message>
        <source>Open item</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>text label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models check_item</name>
    <message>
        <source>Check</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>line label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>remark label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models review_meeting</name>
    <message>
        <source>Review meeting</source>
        <extracomment>one record</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>name label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day, such as 10:00</source>
        <extracomment>starts_at help</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>purpose label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models sign_off</name>
    <message>
        <source>Sign-offs</source>
        <extracomment>several records</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>role label</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
