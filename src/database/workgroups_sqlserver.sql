-- Workgroups for Openfire: the tables, for SQL Server. The scripts for the other databases have the same tables and columns.
--
-- Times are milliseconds since 1970, UTC. Flags are 0 or 1.
-- Sizes: what stands in a key is bounded so that it fits every database (MySQL 3072 bytes at 4 bytes a character, SQL Server 900 at 2):
--   workgroups and request ids 64 characters, queue names 100, agents and members 255.
--   Agents are users of this server or were named by the admin, and those addresses are that short.
-- Visitors come from anywhere, and an address may have 3071 bytes (RFC 7622): it is kept whole outside of any key.
--   Person is the first 255 characters of the visitor's bare address, for the index: look up by it, then compare the visitor.
--   FiledAs is the same of the userId.
-- Binary collation on keys: addresses and ids are compared as they are, whatever the collation of the database.

-- The admin's settings. Times to wait in milliseconds. Hours are lines of text (src/adr/0022) by the clocks of the zone. Said is what visitors are told who cannot be served; joinForm is what they are asked, as JSON, none for our own.
CREATE TABLE wgWorkgroup (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  description     NVARCHAR(MAX),
  isOpen          SMALLINT        NOT NULL,
  offerMs         BIGINT          NOT NULL,
  requestMs       BIGINT          NOT NULL,
  declinedMs      BIGINT          NOT NULL,
  entryMs         BIGINT          NOT NULL,
  agentAbsenceMs  BIGINT          NOT NULL,
  graceMs         BIGINT          NOT NULL,
  chats           INT             NOT NULL,
  mostChats       INT             NOT NULL,
  mostWaiting     INT             NOT NULL,
  mostPerPerson   INT             NOT NULL,
  wrapUpMs        BIGINT          NOT NULL,
  pauseAfter      INT             NOT NULL,
  leastChats      INT             NOT NULL,
  nobody          NVARCHAR(16)    NOT NULL,
  holdForMs       BIGINT          NOT NULL,
  wishes          SMALLINT        NOT NULL,
  wishForMs       BIGINT          NOT NULL,
  ageingMs        BIGINT          NOT NULL,
  saidClosed      NVARCHAR(MAX),
  saidNobody      NVARCHAR(MAX),
  saidFull        NVARCHAR(MAX),
  saidLate        NVARCHAR(MAX),
  joinForm        NVARCHAR(MAX),
  zone            NVARCHAR(64)    NOT NULL,
  hours           NVARCHAR(MAX),
  overrideMode    NVARCHAR(16)    NOT NULL,
  overrideUntil   BIGINT,
  closing         NVARCHAR(16)    NOT NULL,
  warningMs       BIGINT          NOT NULL,
  CONSTRAINT wgWorkgroup_pk PRIMARY KEY (workgroup)
);

-- Queues in the admin's order, and how their visitors are put to agents. Without recallMs nobody looks who served a visitor last.
CREATE TABLE wgQueue (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  queueNo         INT             NOT NULL,
  queue           NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  description     NVARCHAR(MAX),
  strategy        NVARCHAR(32)    NOT NULL,
  atOnce          INT             NOT NULL,
  wideningMs      BIGINT          NOT NULL,
  recallMs        BIGINT,
  mostWaiting     INT             NOT NULL,
  chatsEach       INT             NOT NULL,
  CONSTRAINT wgQueue_pk PRIMARY KEY (workgroup, queueNo)
);

-- Who serves a queue. Kind: user (a bare address) or group (an Openfire group).
CREATE TABLE wgQueueMember (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  queue           NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  kind            NVARCHAR(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
  memberName      NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT wgQueueMember_pk PRIMARY KEY (workgroup, queue, kind, memberName)
);

-- Agents of a queue who are not as everybody else. Lower levels serve first, lower ranks are asked first in a set order.
CREATE TABLE wgSkill (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  queue           NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  agent           NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  skillLevel      INT             NOT NULL,
  weight          INT             NOT NULL,
  askRank         INT             NOT NULL,
  CONSTRAINT wgSkill_pk PRIMARY KEY (workgroup, queue, agent)
);

-- Routing rules in their order, each a line of text (src/adr/0020).
CREATE TABLE wgRule (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  ruleNo          INT             NOT NULL,
  ruleText        NVARCHAR(MAX),
  CONSTRAINT wgRule_pk PRIMARY KEY (workgroup, ruleNo)
);

-- Where visitors of a queue overflow to, in the order of the steps.
CREATE TABLE wgOverflow (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  queue           NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  stepNo          INT             NOT NULL,
  triggeredBy     NVARCHAR(16)    NOT NULL,
  afterMs         BIGINT          NOT NULL,
  target          NVARCHAR(16)    NOT NULL,
  targetName      NVARCHAR(100),
  CONSTRAINT wgOverflow_pk PRIMARY KEY (workgroup, queue, stepNo)
);

-- Agents who get at most so many chats.
CREATE TABLE wgAgentChats (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  agent           NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  chats           INT             NOT NULL,
  CONSTRAINT wgAgentChats_pk PRIMARY KEY (workgroup, agent)
);

-- Who may look into every chat of a workgroup, by bare address.
CREATE TABLE wgSupervisor (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  memberName      NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT wgSupervisor_pk PRIMARY KEY (workgroup, memberName)
);

-- Who has a workgroup among his contacts, by bare address.
CREATE TABLE wgSubscriber (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  subscriber      NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT wgSubscriber_pk PRIMARY KEY (workgroup, subscriber)
);
CREATE INDEX wgSubscriber_idx ON wgSubscriber (subscriber);

-- Every event of a workgroup. The primary key is the fence between nodes. Detail is JSON, without what people wrote.
CREATE TABLE wgLog (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  seqNo           BIGINT          NOT NULL,
  happenedAt      BIGINT          NOT NULL,
  kind            NVARCHAR(32)    NOT NULL,
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2,
  detail          NVARCHAR(MAX)   NOT NULL,
  CONSTRAINT wgLog_pk PRIMARY KEY (workgroup, seqNo)
);
CREATE INDEX wgLog_request_idx ON wgLog (workgroup, request);

-- One visitor's request, with its chat and its end; rules to moves say how it came to its place and where else it goes, and those from
-- toldQueue on how long it was foretold to wait (seconds). Active: something can still happen to it. Erased: whose it was and what was
-- said is gone, the rest is kept to be counted; the desk never writes it.
CREATE TABLE wgRequest (
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  active          SMALLINT        NOT NULL,
  visitor         NVARCHAR(3071)  NOT NULL,
  person          NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  userId          NVARCHAR(3071)  NOT NULL,
  filedAs         NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  registered      SMALLINT        NOT NULL,
  language        NVARCHAR(35),
  queue           NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  priority        INT             NOT NULL,
  since           BIGINT          NOT NULL,
  arrival         BIGINT          NOT NULL,
  rules           NVARCHAR(MAX),
  tags            NVARCHAR(MAX),
  preferred       NVARCHAR(255),
  recentAgent     NVARCHAR(255),
  homeQueue       NVARCHAR(100)   NOT NULL,
  steps           INT             NOT NULL,
  askedPriority   INT             NOT NULL,
  cameFrom        NVARCHAR(MAX),
  movedTo         NVARCHAR(64) COLLATE Latin1_General_100_BIN2,
  moves           INT             NOT NULL,
  state           NVARCHAR(16)    NOT NULL,
  queuedAt        BIGINT          NOT NULL,
  nobodySince     BIGINT,
  agent           NVARCHAR(255) COLLATE Latin1_General_100_BIN2,
  agentSession    NVARCHAR(3071),
  acceptedAt      BIGINT,
  openedAt        BIGINT,
  roomOpen        SMALLINT        NOT NULL,
  invitations     INT             NOT NULL,
  invitedAt       BIGINT,
  endedAt         BIGINT,
  outcome         NVARCHAR(16),
  keptUntil       BIGINT,
  toldQueue       NVARCHAR(100),
  toldAt          BIGINT,
  toldMedian      FLOAT(53),
  toldNinetieth   FLOAT(53),
  toldBasis       NVARCHAR(16),
  toldServedAt    BIGINT,
  toldHandedOnAt  BIGINT,
  erased          SMALLINT DEFAULT 0 NOT NULL,
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
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  fieldNo         INT             NOT NULL,
  valueNo         INT             NOT NULL,
  fieldName       NVARCHAR(255)   NOT NULL,
  fieldValue      NVARCHAR(MAX),
  CONSTRAINT wgRequestField_pk PRIMARY KEY (request, fieldNo, valueNo)
);

-- A request put to an agent. Kind: REQUEST, or INVITE and TRANSFER of a running chat; the columns from assistNo on are for these alone.
-- Since is the request's, so that an agent's sessions are found newest first.
CREATE TABLE wgOffer (
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  offerNo         INT             NOT NULL,
  agent           NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  agentSession    NVARCHAR(3071)  NOT NULL,
  since           BIGINT          NOT NULL,
  madeAt          BIGINT          NOT NULL,
  untilAt         BIGINT          NOT NULL,
  state           NVARCHAR(16)    NOT NULL,
  endedAt         BIGINT,
  kind            NVARCHAR(16)    NOT NULL,
  assistNo        INT,
  inviter         NVARCHAR(3071),
  target          NVARCHAR(16),
  invitee         NVARCHAR(3071),
  inviterReason   NVARCHAR(MAX),
  enteredAt       BIGINT,
  overAt          BIGINT,
  CONSTRAINT wgOffer_pk PRIMARY KEY (request, offerNo)
);
CREATE INDEX wgOffer_agent_idx ON wgOffer (agent, madeAt);
CREATE INDEX wgOffer_since_idx ON wgOffer (agent, since, request);

-- A running chat of another workgroup, for which an agent of this one is wanted; its offers are in wgOffer, under its own key. Visitor and
-- fields stand under the request, which is the other workgroup's. InChat: who is in the chat, by bare address, with spaces between.
CREATE TABLE wgReferral (
  referral        NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  referredBy      NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  state           NVARCHAR(16)    NOT NULL,
  untilAt         BIGINT          NOT NULL,
  inChat          NVARCHAR(MAX),
  kind            NVARCHAR(16)    NOT NULL,
  assistNo        INT             NOT NULL,
  inviter         NVARCHAR(3071)  NOT NULL,
  target          NVARCHAR(16)    NOT NULL,
  invitee         NVARCHAR(3071)  NOT NULL,
  inviterReason   NVARCHAR(MAX),
  CONSTRAINT wgReferral_pk PRIMARY KEY (referral)
);
CREATE INDEX wgReferral_state_idx ON wgReferral (workgroup, state);

-- A stay of somebody in a request's room.
CREATE TABLE wgParticipant (
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  stayNo          INT             NOT NULL,
  address         NVARCHAR(3071)  NOT NULL,
  nickname        NVARCHAR(MAX),
  roomRole        NVARCHAR(16)    NOT NULL,
  enteredAt       BIGINT          NOT NULL,
  leftAt          BIGINT,
  CONSTRAINT wgParticipant_pk PRIMARY KEY (request, stayNo)
);

-- What was said, and its only place. The number is that of its event in wgLog.
CREATE TABLE wgMessage (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  seqNo           BIGINT          NOT NULL,
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  saidAt          BIGINT          NOT NULL,
  sender          NVARCHAR(3071),
  nickname        NVARCHAR(MAX),
  stanzaId        NVARCHAR(MAX),
  body            NVARCHAR(MAX),
  CONSTRAINT wgMessage_pk PRIMARY KEY (workgroup, seqNo)
);
CREATE INDEX wgMessage_request_idx ON wgMessage (request, seqNo);

-- What an agent noted down about a session.
CREATE TABLE wgNote (
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  author          NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  noteText        NVARCHAR(MAX),
  CONSTRAINT wgNote_pk PRIMARY KEY (request)
);

-- The words of ended sessions, by which they are searched; weight is how much a session says of one. One word of each is its own id:
-- a session that has it has been taken up.
CREATE TABLE wgWord (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  word            NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  request         NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  since           BIGINT          NOT NULL,
  weight          INT             NOT NULL,
  CONSTRAINT wgWord_pk PRIMARY KEY (request, word)
);
CREATE INDEX wgWord_workgroup_idx ON wgWord (workgroup, word, since, request);
CREATE INDEX wgWord_since_idx ON wgWord (word, since, request);

-- An agent of a workgroup; agentSession is null while off duty. The times after since are of his work, null if there was none.
CREATE TABLE wgAgent (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  agent           NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  agentSession    NVARCHAR(3071),
  showAs          NVARCHAR(8)     NOT NULL,
  statusText      NVARCHAR(MAX),
  wish            INT             NOT NULL,
  since           BIGINT          NOT NULL,
  lastOfferAt     BIGINT,
  assignedAt      BIGINT,
  chatEndedAt     BIGINT,
  missed          INT             NOT NULL,
  pausedAt        BIGINT,
  readyAt         BIGINT,
  language        NVARCHAR(35),
  CONSTRAINT wgAgent_pk PRIMARY KEY (workgroup, agent)
);

-- How fast a queue's line has moved (src/adr/0021): slots that became free and visitors who left, in so many seconds; and answers to offers.
CREATE TABLE wgPace (
  workgroup       NVARCHAR(64)    NOT NULL,
  queue           NVARCHAR(100)   NOT NULL,
  freed           FLOAT(53)       NOT NULL,
  freedSeconds    FLOAT(53)       NOT NULL,
  gone            FLOAT(53)       NOT NULL,
  goneSeconds     FLOAT(53)       NOT NULL,
  answers         FLOAT(53)       NOT NULL,
  answerSeconds   FLOAT(53)       NOT NULL,
  answerSquares   FLOAT(53)       NOT NULL,
  CONSTRAINT wgPace_pk PRIMARY KEY (workgroup, queue)
);

-- What reports add up (src/adr/0030): a row for each quarter of an hour in which something was counted. About: a workgroup, a queue or an
-- agent, by kind. Within: answered within so many seconds. Carried: chats that ran when the quarter began. Most: at once when one more began.
CREATE TABLE wgFigure (
  workgroup       NVARCHAR(64)    NOT NULL,
  kind            NVARCHAR(16)    NOT NULL,
  slotAt          BIGINT          NOT NULL,
  about           NVARCHAR(255)   NOT NULL,
  served          BIGINT          NOT NULL,
  brokenOff       BIGINT          NOT NULL,
  abandoned       BIGINT          NOT NULL,
  missed          BIGINT          NOT NULL,
  sentAway        BIGINT          NOT NULL,
  moved           BIGINT          NOT NULL,
  answered        BIGINT          NOT NULL,
  answeredMs      BIGINT          NOT NULL,
  unanswered      BIGINT          NOT NULL,
  unansweredMs    BIGINT          NOT NULL,
  longestMs       BIGINT          NOT NULL,
  within5         BIGINT          NOT NULL,
  within10        BIGINT          NOT NULL,
  within15        BIGINT          NOT NULL,
  within20        BIGINT          NOT NULL,
  within30        BIGINT          NOT NULL,
  within45        BIGINT          NOT NULL,
  within60        BIGINT          NOT NULL,
  within90        BIGINT          NOT NULL,
  within120       BIGINT          NOT NULL,
  within180       BIGINT          NOT NULL,
  within300       BIGINT          NOT NULL,
  within600       BIGINT          NOT NULL,
  handled         BIGINT          NOT NULL,
  handledMs       BIGINT          NOT NULL,
  presentMs       BIGINT          NOT NULL,
  carried         BIGINT          NOT NULL,
  most            BIGINT          NOT NULL,
  accepted        BIGINT          NOT NULL,
  rejected        BIGINT          NOT NULL,
  expired         BIGINT          NOT NULL,
  revoked         BIGINT          NOT NULL,
  CONSTRAINT wgFigure_pk PRIMARY KEY (workgroup, kind, slotAt, about)
);
CREATE INDEX wgFigure_slot_idx ON wgFigure (kind, slotAt);

-- Texts by name: of a workgroup, where the owner is *, or of one of its agents, by bare address. An empty text may be NULL.
CREATE TABLE wgText (
  workgroup       NVARCHAR(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
  owner           NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  textName        NVARCHAR(128) COLLATE Latin1_General_100_BIN2 NOT NULL,
  content         NVARCHAR(MAX),
  CONSTRAINT wgText_pk PRIMARY KEY (workgroup, owner, textName)
);

INSERT INTO ofVersion (name, version) VALUES ('workgroups', 1);
