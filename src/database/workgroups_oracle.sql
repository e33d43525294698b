-- Workgroups for Openfire: the tables, for Oracle. The scripts for the other databases have the same tables and columns.
--
-- Times are milliseconds since 1970, UTC. Flags are 0 or 1.
-- Sizes: what stands in a key is bounded so that it fits every database (MySQL 3072 bytes at 4 bytes a character, SQL Server 900 at 2):
--   workgroups and request ids 64 characters, queue names 100, agents and members 255.
--   Agents are users of this server or were named by the admin, and those addresses are that short.
-- Visitors come from anywhere, and an address may have 3071 bytes (RFC 7622): it is kept whole outside of any key.
--   Person is the first 255 characters of the visitor's bare address, for the index: look up by it, then compare the visitor.
--   FiledAs is the same of the userId.
-- Empty texts are null here; reading makes them empty texts again. That is why texts may be null.

-- The admin's settings. Times to wait in milliseconds. Hours are lines of text (src/adr/0022) by the clocks of the zone. Said is what visitors are told who cannot be served; joinForm is what they are asked, as JSON, none for our own.
CREATE TABLE wgWorkgroup (
  workgroup       NVARCHAR2(64)   NOT NULL,
  description     NCLOB,
  isOpen          NUMBER(5)       NOT NULL,
  offerMs         NUMBER(19)      NOT NULL,
  requestMs       NUMBER(19)      NOT NULL,
  declinedMs      NUMBER(19)      NOT NULL,
  entryMs         NUMBER(19)      NOT NULL,
  agentAbsenceMs  NUMBER(19)      NOT NULL,
  graceMs         NUMBER(19)      NOT NULL,
  chats           NUMBER(10)      NOT NULL,
  mostChats       NUMBER(10)      NOT NULL,
  mostWaiting     NUMBER(10)      NOT NULL,
  mostPerPerson   NUMBER(10)      NOT NULL,
  wrapUpMs        NUMBER(19)      NOT NULL,
  pauseAfter      NUMBER(10)      NOT NULL,
  leastChats      NUMBER(10)      NOT NULL,
  nobody          NVARCHAR2(16)   NOT NULL,
  holdForMs       NUMBER(19)      NOT NULL,
  wishes          NUMBER(5)       NOT NULL,
  wishForMs       NUMBER(19)      NOT NULL,
  ageingMs        NUMBER(19)      NOT NULL,
  saidClosed      NCLOB,
  saidNobody      NCLOB,
  saidFull        NCLOB,
  saidLate        NCLOB,
  joinForm        NCLOB,
  zone            NVARCHAR2(64)   NOT NULL,
  hours           NCLOB,
  overrideMode    NVARCHAR2(16)   NOT NULL,
  overrideUntil   NUMBER(19),
  closing         NVARCHAR2(16)   NOT NULL,
  warningMs       NUMBER(19)      NOT NULL,
  CONSTRAINT wgWorkgroup_pk PRIMARY KEY (workgroup)
);

-- Queues in the admin's order, and how their visitors are put to agents. Without recallMs nobody looks who served a visitor last.
CREATE TABLE wgQueue (
  workgroup       NVARCHAR2(64)   NOT NULL,
  queueNo         NUMBER(10)      NOT NULL,
  queue           NVARCHAR2(100)  NOT NULL,
  description     NCLOB,
  strategy        NVARCHAR2(32)   NOT NULL,
  atOnce          NUMBER(10)      NOT NULL,
  wideningMs      NUMBER(19)      NOT NULL,
  recallMs        NUMBER(19),
  mostWaiting     NUMBER(10)      NOT NULL,
  chatsEach       NUMBER(10)      NOT NULL,
  CONSTRAINT wgQueue_pk PRIMARY KEY (workgroup, queueNo)
);

-- Who serves a queue. Kind: user (a bare address) or group (an Openfire group).
CREATE TABLE wgQueueMember (
  workgroup       NVARCHAR2(64)   NOT NULL,
  queue           NVARCHAR2(100)  NOT NULL,
  kind            NVARCHAR2(8)    NOT NULL,
  memberName      NVARCHAR2(255)  NOT NULL,
  CONSTRAINT wgQueueMember_pk PRIMARY KEY (workgroup, queue, kind, memberName)
);

-- Agents of a queue who are not as everybody else. Lower levels serve first, lower ranks are asked first in a set order.
CREATE TABLE wgSkill (
  workgroup       NVARCHAR2(64)   NOT NULL,
  queue           NVARCHAR2(100)  NOT NULL,
  agent           NVARCHAR2(255)  NOT NULL,
  skillLevel      NUMBER(10)      NOT NULL,
  weight          NUMBER(10)      NOT NULL,
  askRank         NUMBER(10)      NOT NULL,
  CONSTRAINT wgSkill_pk PRIMARY KEY (workgroup, queue, agent)
);

-- Routing rules in their order, each a line of text (src/adr/0020).
CREATE TABLE wgRule (
  workgroup       NVARCHAR2(64)   NOT NULL,
  ruleNo          NUMBER(10)      NOT NULL,
  ruleText        NCLOB,
  CONSTRAINT wgRule_pk PRIMARY KEY (workgroup, ruleNo)
);

-- Where visitors of a queue overflow to, in the order of the steps.
CREATE TABLE wgOverflow (
  workgroup       NVARCHAR2(64)   NOT NULL,
  queue           NVARCHAR2(100)  NOT NULL,
  stepNo          NUMBER(10)      NOT NULL,
  triggeredBy     NVARCHAR2(16)   NOT NULL,
  afterMs         NUMBER(19)      NOT NULL,
  target          NVARCHAR2(16)   NOT NULL,
  targetName      NVARCHAR2(100),
  CONSTRAINT wgOverflow_pk PRIMARY KEY (workgroup, queue, stepNo)
);

-- Agents who get at most so many chats.
CREATE TABLE wgAgentChats (
  workgroup       NVARCHAR2(64)   NOT NULL,
  agent           NVARCHAR2(255)  NOT NULL,
  chats           NUMBER(10)      NOT NULL,
  CONSTRAINT wgAgentChats_pk PRIMARY KEY (workgroup, agent)
);

-- Who may look into every chat of a workgroup, by bare address.
CREATE TABLE wgSupervisor (
  workgroup       NVARCHAR2(64)   NOT NULL,
  memberName      NVARCHAR2(255)  NOT NULL,
  CONSTRAINT wgSupervisor_pk PRIMARY KEY (workgroup, memberName)
);

-- Who has a workgroup among his contacts, by bare address.
CREATE TABLE wgSubscriber (
  workgroup       NVARCHAR2(64)   NOT NULL,
  subscriber      NVARCHAR2(255)  NOT NULL,
  CONSTRAINT wgSubscriber_pk PRIMARY KEY (workgroup, subscriber)
);
CREATE INDEX wgSubscriber_idx ON wgSubscriber (subscriber);

-- Every event of a workgroup. The primary key is the fence between nodes. Detail is JSON, without what people wrote.
CREATE TABLE wgLog (
  workgroup       NVARCHAR2(64)   NOT NULL,
  seqNo           NUMBER(19)      NOT NULL,
  happenedAt      NUMBER(19)      NOT NULL,
  kind            NVARCHAR2(32)   NOT NULL,
  request         NVARCHAR2(64),
  detail          NCLOB           NOT NULL,
  CONSTRAINT wgLog_pk PRIMARY KEY (workgroup, seqNo)
);
CREATE INDEX wgLog_request_idx ON wgLog (workgroup, request);

-- One visitor's request, with its chat and its end; rules to moves say how it came to its place and where else it goes, and those from
-- toldQueue on how long it was foretold to wait (seconds). Active: something can still happen to it. Erased: whose it was and what was
-- said is gone, the rest is kept to be counted; the desk never writes it.
CREATE TABLE wgRequest (
  request         NVARCHAR2(64)   NOT NULL,
  workgroup       NVARCHAR2(64)   NOT NULL,
  active          NUMBER(5)       NOT NULL,
  visitor         NCLOB           NOT NULL,
  person          NVARCHAR2(255)  NOT NULL,
  userId          NCLOB           NOT NULL,
  filedAs         NVARCHAR2(255)  NOT NULL,
  registered      NUMBER(5)       NOT NULL,
  language        NVARCHAR2(35),
  queue           NVARCHAR2(100)  NOT NULL,
  priority        NUMBER(10)      NOT NULL,
  since           NUMBER(19)      NOT NULL,
  arrival         NUMBER(19)      NOT NULL,
  rules           NCLOB,
  tags            NCLOB,
  preferred       NVARCHAR2(255),
  recentAgent     NVARCHAR2(255),
  homeQueue       NVARCHAR2(100)  NOT NULL,
  steps           NUMBER(10)      NOT NULL,
  askedPriority   NUMBER(10)      NOT NULL,
  cameFrom        NCLOB,
  movedTo         NVARCHAR2(64),
  moves           NUMBER(10)      NOT NULL,
  state           NVARCHAR2(16)   NOT NULL,
  queuedAt        NUMBER(19)      NOT NULL,
  nobodySince     NUMBER(19),
  agent           NVARCHAR2(255),
  agentSession    NCLOB,
  acceptedAt      NUMBER(19),
  openedAt        NUMBER(19),
  roomOpen        NUMBER(5)       NOT NULL,
  invitations     NUMBER(10)      NOT NULL,
  invitedAt       NUMBER(19),
  endedAt         NUMBER(19),
  outcome         NVARCHAR2(16),
  keptUntil       NUMBER(19),
  toldQueue       NVARCHAR2(100),
  toldAt          NUMBER(19),
  toldMedian      BINARY_DOUBLE,
  toldNinetieth   BINARY_DOUBLE,
  toldBasis       NVARCHAR2(16),
  toldServedAt    NUMBER(19),
  toldHandedOnAt  NUMBER(19),
  erased          NUMBER(5) DEFAULT 0 NOT NULL,
  CONSTRAINT wgRequest_pk PRIMARY KEY (request)
);
CREATE INDEX wgRequest_active_idx ON wgRequest (workgroup, active);
CREATE INDEX wgRequest_arrival_idx ON wgRequest (workgroup, arrival);
CREATE INDEX wgRequest_person_idx ON wgRequest (person, since, request);
CREATE INDEX wgRequest_filed_idx ON wgRequest (filedAs, since, request);
CREATE INDEX wgRequest_ended_idx ON wgRequest (workgroup, endedAt);
CREATE INDEX wgRequest_since_idx ON wgRequest (workgroup, since, request);
CREATE INDEX wgRequest_queue_idx ON wgRequest (queue, since, request);
CREATE INDEX wgRequest_outcome_idx ON wgRequest (outcome, since, request);
CREATE INDEX wgRequest_erased_idx ON wgRequest (erased, since, request);
CREATE INDEX wgRequest_told_idx ON wgRequest (workgroup, toldAt);

-- What a visitor told: a row for each value, from 1; valueNo 0 is a name without values.
CREATE TABLE wgRequestField (
  request         NVARCHAR2(64)   NOT NULL,
  fieldNo         NUMBER(10)      NOT NULL,
  valueNo         NUMBER(10)      NOT NULL,
  fieldName       NVARCHAR2(255)  NOT NULL,
  fieldValue      NCLOB,
  CONSTRAINT wgRequestField_pk PRIMARY KEY (request, fieldNo, valueNo)
);

-- A request put to an agent. Kind: REQUEST, or INVITE and TRANSFER of a running chat; the columns from assistNo on are for these alone.
-- Since is the request's, so that an agent's sessions are found newest first.
CREATE TABLE wgOffer (
  request         NVARCHAR2(64)   NOT NULL,
  offerNo         NUMBER(10)      NOT NULL,
  agent           NVARCHAR2(255)  NOT NULL,
  agentSession    NCLOB           NOT NULL,
  since           NUMBER(19)      NOT NULL,
  madeAt          NUMBER(19)      NOT NULL,
  untilAt         NUMBER(19)      NOT NULL,
  state           NVARCHAR2(16)   NOT NULL,
  endedAt         NUMBER(19),
  kind            NVARCHAR2(16)   NOT NULL,
  assistNo        NUMBER(10),
  inviter         NCLOB,
  target          NVARCHAR2(16),
  invitee         NCLOB,
  inviterReason   NCLOB,
  enteredAt       NUMBER(19),
  overAt          NUMBER(19),
  CONSTRAINT wgOffer_pk PRIMARY KEY (request, offerNo)
);
CREATE INDEX wgOffer_agent_idx ON wgOffer (agent, madeAt);
CREATE INDEX wgOffer_since_idx ON wgOffer (agent, since, request);

-- A running chat of another workgroup, for which an agent of this one is wanted; its offers are in wgOffer, under its own key. Visitor and
-- fields stand under the request, which is the other workgroup's. InChat: who is in the chat, by bare address, with spaces between.
CREATE TABLE wgReferral (
  referral        NVARCHAR2(64)   NOT NULL,
  workgroup       NVARCHAR2(64)   NOT NULL,
  request         NVARCHAR2(64)   NOT NULL,
  referredBy      NVARCHAR2(64)   NOT NULL,
  state           NVARCHAR2(16)   NOT NULL,
  untilAt         NUMBER(19)      NOT NULL,
  inChat          NCLOB,
  kind            NVARCHAR2(16)   NOT NULL,
  assistNo        NUMBER(10)      NOT NULL,
  inviter         NCLOB           NOT NULL,
  target          NVARCHAR2(16)   NOT NULL,
  invitee         NCLOB           NOT NULL,
  inviterReason   NCLOB,
  CONSTRAINT wgReferral_pk PRIMARY KEY (referral)
);
CREATE INDEX wgReferral_state_idx ON wgReferral (workgroup, state);

-- A stay of somebody in a request's room.
CREATE TABLE wgParticipant (
  request         NVARCHAR2(64)   NOT NULL,
  stayNo          NUMBER(10)      NOT NULL,
  address         NCLOB           NOT NULL,
  nickname        NCLOB,
  roomRole        NVARCHAR2(16)   NOT NULL,
  enteredAt       NUMBER(19)      NOT NULL,
  leftAt          NUMBER(19),
  CONSTRAINT wgParticipant_pk PRIMARY KEY (request, stayNo)
);

-- What was said, and its only place. The number is that of its event in wgLog.
CREATE TABLE wgMessage (
  workgroup       NVARCHAR2(64)   NOT NULL,
  seqNo           NUMBER(19)      NOT NULL,
  request         NVARCHAR2(64)   NOT NULL,
  saidAt          NUMBER(19)      NOT NULL,
  sender          NCLOB,
  nickname        NCLOB,
  stanzaId        NCLOB,
  body            NCLOB,
  CONSTRAINT wgMessage_pk PRIMARY KEY (workgroup, seqNo)
);
CREATE INDEX wgMessage_request_idx ON wgMessage (request, seqNo);

-- What an agent noted down about a session.
CREATE TABLE wgNote (
  request         NVARCHAR2(64)   NOT NULL,
  author          NVARCHAR2(255)  NOT NULL,
  noteText        NCLOB,
  CONSTRAINT wgNote_pk PRIMARY KEY (request)
);

-- The words of ended sessions, by which they are searched; weight is how much a session says of one. One word of each is its own id:
-- a session that has it has been taken up.
CREATE TABLE wgWord (
  workgroup       NVARCHAR2(64)   NOT NULL,
  word            NVARCHAR2(64)   NOT NULL,
  request         NVARCHAR2(64)   NOT NULL,
  since           NUMBER(19)      NOT NULL,
  weight          NUMBER(10)      NOT NULL,
  CONSTRAINT wgWord_pk PRIMARY KEY (request, word)
);
CREATE INDEX wgWord_workgroup_idx ON wgWord (workgroup, word, since, request);
CREATE INDEX wgWord_since_idx ON wgWord (word, since, request);

-- An agent of a workgroup; agentSession is null while off duty. The times after since are of his work, null if there was none.
CREATE TABLE wgAgent (
  workgroup       NVARCHAR2(64)   NOT NULL,
  agent           NVARCHAR2(255)  NOT NULL,
  agentSession    NCLOB,
  showAs          NVARCHAR2(8)    NOT NULL,
  statusText      NCLOB,
  wish            NUMBER(10)      NOT NULL,
  since           NUMBER(19)      NOT NULL,
  lastOfferAt     NUMBER(19),
  assignedAt      NUMBER(19),
  chatEndedAt     NUMBER(19),
  missed          NUMBER(10)      NOT NULL,
  pausedAt        NUMBER(19),
  readyAt         NUMBER(19),
  language        NVARCHAR2(35),
  CONSTRAINT wgAgent_pk PRIMARY KEY (workgroup, agent)
);

-- How fast a queue's line has moved (src/adr/0021): slots that became free and visitors who left, in so many seconds; and answers to offers.
CREATE TABLE wgPace (
  workgroup       NVARCHAR2(64)   NOT NULL,
  queue           NVARCHAR2(100)  NOT NULL,
  freed           BINARY_DOUBLE   NOT NULL,
  freedSeconds    BINARY_DOUBLE   NOT NULL,
  gone            BINARY_DOUBLE   NOT NULL,
  goneSeconds     BINARY_DOUBLE   NOT NULL,
  answers         BINARY_DOUBLE   NOT NULL,
  answerSeconds   BINARY_DOUBLE   NOT NULL,
  answerSquares   BINARY_DOUBLE   NOT NULL,
  CONSTRAINT wgPace_pk PRIMARY KEY (workgroup, queue)
);

-- What reports add up (src/adr/0030): a row for each quarter of an hour in which something was counted. About: a workgroup, a queue or an
-- agent, by kind. Within: answered within so many seconds. Carried: chats that ran when the quarter began. Most: at once when one more began.
CREATE TABLE wgFigure (
  workgroup       NVARCHAR2(64)   NOT NULL,
  kind            NVARCHAR2(16)   NOT NULL,
  slotAt          NUMBER(19)      NOT NULL,
  about           NVARCHAR2(255)  NOT NULL,
  served          NUMBER(19)      NOT NULL,
  brokenOff       NUMBER(19)      NOT NULL,
  abandoned       NUMBER(19)      NOT NULL,
  missed          NUMBER(19)      NOT NULL,
  sentAway        NUMBER(19)      NOT NULL,
  moved           NUMBER(19)      NOT NULL,
  answered        NUMBER(19)      NOT NULL,
  answeredMs      NUMBER(19)      NOT NULL,
  unanswered      NUMBER(19)      NOT NULL,
  unansweredMs    NUMBER(19)      NOT NULL,
  longestMs       NUMBER(19)      NOT NULL,
  within5         NUMBER(19)      NOT NULL,
  within10        NUMBER(19)      NOT NULL,
  within15        NUMBER(19)      NOT NULL,
  within20        NUMBER(19)      NOT NULL,
  within30        NUMBER(19)      NOT NULL,
  within45        NUMBER(19)      NOT NULL,
  within60        NUMBER(19)      NOT NULL,
  within90        NUMBER(19)      NOT NULL,
  within120       NUMBER(19)      NOT NULL,
  within180       NUMBER(19)      NOT NULL,
  within300       NUMBER(19)      NOT NULL,
  within600       NUMBER(19)      NOT NULL,
  handled         NUMBER(19)      NOT NULL,
  handledMs       NUMBER(19)      NOT NULL,
  presentMs       NUMBER(19)      NOT NULL,
  carried         NUMBER(19)      NOT NULL,
  most            NUMBER(19)      NOT NULL,
  accepted        NUMBER(19)      NOT NULL,
  rejected        NUMBER(19)      NOT NULL,
  expired         NUMBER(19)      NOT NULL,
  revoked         NUMBER(19)      NOT NULL,
  CONSTRAINT wgFigure_pk PRIMARY KEY (workgroup, kind, slotAt, about)
);
CREATE INDEX wgFigure_slot_idx ON wgFigure (kind, slotAt);

-- Texts by name: of a workgroup, where the owner is *, or of one of its agents, by bare address. An empty text may be NULL.
CREATE TABLE wgText (
  workgroup       NVARCHAR2(64)   NOT NULL,
  owner           NVARCHAR2(255)  NOT NULL,
  textName        NVARCHAR2(128)  NOT NULL,
  content         NCLOB,
  CONSTRAINT wgText_pk PRIMARY KEY (workgroup, owner, textName)
);

INSERT INTO ofVersion (name, version) VALUES ('workgroups', 1);
