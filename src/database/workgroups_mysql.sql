-- Workgroups for Openfire: the tables, for MySQL and MariaDB. The scripts for the other databases have the same tables and columns.
--
-- Times are milliseconds since 1970, UTC. Flags are 0 or 1.
-- Sizes: what stands in a key is bounded so that it fits every database (MySQL 3072 bytes at 4 bytes a character, SQL Server 900 at 2):
--   workgroups and request ids 64 characters, queue names 100, agents and members 255.
--   Agents are users of this server or were named by the admin, and those addresses are that short.
-- Visitors come from anywhere, and an address may have 3071 bytes (RFC 7622): it is kept whole outside of any key.
--   Person is the first 255 characters of the visitor's bare address, for the index: look up by it, then compare the visitor.
--   FiledAs is the same of the userId.
-- Binary collation: addresses and ids are compared as they are; by others, e with and without accent would be the same agent.
-- With rewriteBatchedStatements=true in the connection URL (Openfire's preset has it) a batch is one round trip.

-- The admin's settings. Times to wait in milliseconds. Hours are lines of text (src/adr/0022) by the clocks of the zone. Said is what visitors are told who cannot be served; joinForm is what they are asked, as JSON, none for our own.
CREATE TABLE wgWorkgroup (
  workgroup       VARCHAR(64)     NOT NULL,
  description     LONGTEXT,
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
  nobody          VARCHAR(16)     NOT NULL,
  holdForMs       BIGINT          NOT NULL,
  wishes          SMALLINT        NOT NULL,
  wishForMs       BIGINT          NOT NULL,
  ageingMs        BIGINT          NOT NULL,
  saidClosed      LONGTEXT,
  saidNobody      LONGTEXT,
  saidFull        LONGTEXT,
  saidLate        LONGTEXT,
  joinForm        LONGTEXT,
  zone            VARCHAR(64)     NOT NULL,
  hours           LONGTEXT,
  overrideMode    VARCHAR(16)     NOT NULL,
  overrideUntil   BIGINT,
  closing         VARCHAR(16)     NOT NULL,
  warningMs       BIGINT          NOT NULL,
  CONSTRAINT wgWorkgroup_pk PRIMARY KEY (workgroup)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Queues in the admin's order, and how their visitors are put to agents. Without recallMs nobody looks who served a visitor last.
CREATE TABLE wgQueue (
  workgroup       VARCHAR(64)     NOT NULL,
  queueNo         INT             NOT NULL,
  queue           VARCHAR(100)    NOT NULL,
  description     LONGTEXT,
  strategy        VARCHAR(32)     NOT NULL,
  atOnce          INT             NOT NULL,
  wideningMs      BIGINT          NOT NULL,
  recallMs        BIGINT,
  mostWaiting     INT             NOT NULL,
  chatsEach       INT             NOT NULL,
  CONSTRAINT wgQueue_pk PRIMARY KEY (workgroup, queueNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who serves a queue. Kind: user (a bare address) or group (an Openfire group).
CREATE TABLE wgQueueMember (
  workgroup       VARCHAR(64)     NOT NULL,
  queue           VARCHAR(100)    NOT NULL,
  kind            VARCHAR(8)      NOT NULL,
  memberName      VARCHAR(255)    NOT NULL,
  CONSTRAINT wgQueueMember_pk PRIMARY KEY (workgroup, queue, kind, memberName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Agents of a queue who are not as everybody else. Lower levels serve first, lower ranks are asked first in a set order.
CREATE TABLE wgSkill (
  workgroup       VARCHAR(64)     NOT NULL,
  queue           VARCHAR(100)    NOT NULL,
  agent           VARCHAR(255)    NOT NULL,
  skillLevel      INT             NOT NULL,
  weight          INT             NOT NULL,
  askRank         INT             NOT NULL,
  CONSTRAINT wgSkill_pk PRIMARY KEY (workgroup, queue, agent)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Routing rules in their order, each a line of text (src/adr/0020).
CREATE TABLE wgRule (
  workgroup       VARCHAR(64)     NOT NULL,
  ruleNo          INT             NOT NULL,
  ruleText        LONGTEXT,
  CONSTRAINT wgRule_pk PRIMARY KEY (workgroup, ruleNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Where visitors of a queue overflow to, in the order of the steps.
CREATE TABLE wgOverflow (
  workgroup       VARCHAR(64)     NOT NULL,
  queue           VARCHAR(100)    NOT NULL,
  stepNo          INT             NOT NULL,
  triggeredBy     VARCHAR(16)     NOT NULL,
  afterMs         BIGINT          NOT NULL,
  target          VARCHAR(16)     NOT NULL,
  targetName      VARCHAR(100),
  CONSTRAINT wgOverflow_pk PRIMARY KEY (workgroup, queue, stepNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Agents who get at most so many chats.
CREATE TABLE wgAgentChats (
  workgroup       VARCHAR(64)     NOT NULL,
  agent           VARCHAR(255)    NOT NULL,
  chats           INT             NOT NULL,
  CONSTRAINT wgAgentChats_pk PRIMARY KEY (workgroup, agent)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who may look into every chat of a workgroup, by bare address.
CREATE TABLE wgSupervisor (
  workgroup       VARCHAR(64)     NOT NULL,
  memberName      VARCHAR(255)    NOT NULL,
  CONSTRAINT wgSupervisor_pk PRIMARY KEY (workgroup, memberName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- Who has a workgroup among his contacts, by bare address.
CREATE TABLE wgSubscriber (
  workgroup       VARCHAR(64)     NOT NULL,
  subscriber      VARCHAR(255)    NOT NULL,
  CONSTRAINT wgSubscriber_pk PRIMARY KEY (workgroup, subscriber)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgSubscriber_idx ON wgSubscriber (subscriber);

-- Every event of a workgroup. The primary key is the fence between nodes. Detail is JSON, without what people wrote.
CREATE TABLE wgLog (
  workgroup       VARCHAR(64)     NOT NULL,
  seqNo           BIGINT          NOT NULL,
  happenedAt      BIGINT          NOT NULL,
  kind            VARCHAR(32)     NOT NULL,
  request         VARCHAR(64),
  detail          LONGTEXT        NOT NULL,
  CONSTRAINT wgLog_pk PRIMARY KEY (workgroup, seqNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgLog_request_idx ON wgLog (workgroup, request);

-- One visitor's request, with its chat and its end; rules to moves say how it came to its place and where else it goes, and those from
-- toldQueue on how long it was foretold to wait (seconds). Active: something can still happen to it. Erased: whose it was and what was
-- said is gone, the rest is kept to be counted; the desk never writes it.
CREATE TABLE wgRequest (
  request         VARCHAR(64)     NOT NULL,
  workgroup       VARCHAR(64)     NOT NULL,
  active          SMALLINT        NOT NULL,
  visitor         TEXT            NOT NULL,
  person          VARCHAR(255)    NOT NULL,
  userId          TEXT            NOT NULL,
  filedAs         VARCHAR(255)    NOT NULL,
  registered      SMALLINT        NOT NULL,
  language        VARCHAR(35),
  queue           VARCHAR(100)    NOT NULL,
  priority        INT             NOT NULL,
  since           BIGINT          NOT NULL,
  arrival         BIGINT          NOT NULL,
  rules           LONGTEXT,
  tags            LONGTEXT,
  preferred       VARCHAR(255),
  recentAgent     VARCHAR(255),
  homeQueue       VARCHAR(100)    NOT NULL,
  steps           INT             NOT NULL,
  askedPriority   INT             NOT NULL,
  cameFrom        LONGTEXT,
  movedTo         VARCHAR(64),
  moves           INT             NOT NULL,
  state           VARCHAR(16)     NOT NULL,
  queuedAt        BIGINT          NOT NULL,
  nobodySince     BIGINT,
  agent           VARCHAR(255),
  agentSession    TEXT,
  acceptedAt      BIGINT,
  openedAt        BIGINT,
  roomOpen        SMALLINT        NOT NULL,
  invitations     INT             NOT NULL,
  invitedAt       BIGINT,
  endedAt         BIGINT,
  outcome         VARCHAR(16),
  keptUntil       BIGINT,
  toldQueue       VARCHAR(100),
  toldAt          BIGINT,
  toldMedian      DOUBLE,
  toldNinetieth   DOUBLE,
  toldBasis       VARCHAR(16),
  toldServedAt    BIGINT,
  toldHandedOnAt  BIGINT,
  erased          SMALLINT DEFAULT 0 NOT NULL,
  CONSTRAINT wgRequest_pk PRIMARY KEY (request)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
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
  request         VARCHAR(64)     NOT NULL,
  fieldNo         INT             NOT NULL,
  valueNo         INT             NOT NULL,
  fieldName       VARCHAR(255)    NOT NULL,
  fieldValue      LONGTEXT,
  CONSTRAINT wgRequestField_pk PRIMARY KEY (request, fieldNo, valueNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- A request put to an agent. Kind: REQUEST, or INVITE and TRANSFER of a running chat; the columns from assistNo on are for these alone.
-- Since is the request's, so that an agent's sessions are found newest first.
CREATE TABLE wgOffer (
  request         VARCHAR(64)     NOT NULL,
  offerNo         INT             NOT NULL,
  agent           VARCHAR(255)    NOT NULL,
  agentSession    TEXT            NOT NULL,
  since           BIGINT          NOT NULL,
  madeAt          BIGINT          NOT NULL,
  untilAt         BIGINT          NOT NULL,
  state           VARCHAR(16)     NOT NULL,
  endedAt         BIGINT,
  kind            VARCHAR(16)     NOT NULL,
  assistNo        INT,
  inviter         TEXT,
  target          VARCHAR(16),
  invitee         TEXT,
  inviterReason   LONGTEXT,
  enteredAt       BIGINT,
  overAt          BIGINT,
  CONSTRAINT wgOffer_pk PRIMARY KEY (request, offerNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgOffer_agent_idx ON wgOffer (agent, madeAt);
CREATE INDEX wgOffer_since_idx ON wgOffer (agent, since, request);

-- A running chat of another workgroup, for which an agent of this one is wanted; its offers are in wgOffer, under its own key. Visitor and
-- fields stand under the request, which is the other workgroup's. InChat: who is in the chat, by bare address, with spaces between.
CREATE TABLE wgReferral (
  referral        VARCHAR(64)     NOT NULL,
  workgroup       VARCHAR(64)     NOT NULL,
  request         VARCHAR(64)     NOT NULL,
  referredBy      VARCHAR(64)     NOT NULL,
  state           VARCHAR(16)     NOT NULL,
  untilAt         BIGINT          NOT NULL,
  inChat          LONGTEXT,
  kind            VARCHAR(16)     NOT NULL,
  assistNo        INT             NOT NULL,
  inviter         TEXT            NOT NULL,
  target          VARCHAR(16)     NOT NULL,
  invitee         TEXT            NOT NULL,
  inviterReason   LONGTEXT,
  CONSTRAINT wgReferral_pk PRIMARY KEY (referral)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgReferral_state_idx ON wgReferral (workgroup, state);

-- A stay of somebody in a request's room.
CREATE TABLE wgParticipant (
  request         VARCHAR(64)     NOT NULL,
  stayNo          INT             NOT NULL,
  address         TEXT            NOT NULL,
  nickname        LONGTEXT,
  roomRole        VARCHAR(16)     NOT NULL,
  enteredAt       BIGINT          NOT NULL,
  leftAt          BIGINT,
  CONSTRAINT wgParticipant_pk PRIMARY KEY (request, stayNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What was said, and its only place. The number is that of its event in wgLog.
CREATE TABLE wgMessage (
  workgroup       VARCHAR(64)     NOT NULL,
  seqNo           BIGINT          NOT NULL,
  request         VARCHAR(64)     NOT NULL,
  saidAt          BIGINT          NOT NULL,
  sender          TEXT,
  nickname        LONGTEXT,
  stanzaId        LONGTEXT,
  body            LONGTEXT,
  CONSTRAINT wgMessage_pk PRIMARY KEY (workgroup, seqNo)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgMessage_request_idx ON wgMessage (request, seqNo);

-- What an agent noted down about a session.
CREATE TABLE wgNote (
  request         VARCHAR(64)     NOT NULL,
  author          VARCHAR(255)    NOT NULL,
  noteText        LONGTEXT,
  CONSTRAINT wgNote_pk PRIMARY KEY (request)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- The words of ended sessions, by which they are searched; weight is how much a session says of one. One word of each is its own id:
-- a session that has it has been taken up.
CREATE TABLE wgWord (
  workgroup       VARCHAR(64)     NOT NULL,
  word            VARCHAR(64)     NOT NULL,
  request         VARCHAR(64)     NOT NULL,
  since           BIGINT          NOT NULL,
  weight          INT             NOT NULL,
  CONSTRAINT wgWord_pk PRIMARY KEY (request, word)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgWord_workgroup_idx ON wgWord (workgroup, word, since, request);
CREATE INDEX wgWord_since_idx ON wgWord (word, since, request);

-- An agent of a workgroup; agentSession is null while off duty. The times after since are of his work, null if there was none.
CREATE TABLE wgAgent (
  workgroup       VARCHAR(64)     NOT NULL,
  agent           VARCHAR(255)    NOT NULL,
  agentSession    TEXT,
  showAs          VARCHAR(8)      NOT NULL,
  statusText      LONGTEXT,
  wish            INT             NOT NULL,
  since           BIGINT          NOT NULL,
  lastOfferAt     BIGINT,
  assignedAt      BIGINT,
  chatEndedAt     BIGINT,
  missed          INT             NOT NULL,
  pausedAt        BIGINT,
  readyAt         BIGINT,
  language        VARCHAR(35),
  CONSTRAINT wgAgent_pk PRIMARY KEY (workgroup, agent)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- How fast a queue's line has moved (src/adr/0021): slots that became free and visitors who left, in so many seconds; and answers to offers.
CREATE TABLE wgPace (
  workgroup       VARCHAR(64)     NOT NULL,
  queue           VARCHAR(100)    NOT NULL,
  freed           DOUBLE          NOT NULL,
  freedSeconds    DOUBLE          NOT NULL,
  gone            DOUBLE          NOT NULL,
  goneSeconds     DOUBLE          NOT NULL,
  answers         DOUBLE          NOT NULL,
  answerSeconds   DOUBLE          NOT NULL,
  answerSquares   DOUBLE          NOT NULL,
  CONSTRAINT wgPace_pk PRIMARY KEY (workgroup, queue)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

-- What reports add up (src/adr/0030): a row for each quarter of an hour in which something was counted. About: a workgroup, a queue or an
-- agent, by kind. Within: answered within so many seconds. Carried: chats that ran when the quarter began. Most: at once when one more began.
CREATE TABLE wgFigure (
  workgroup       VARCHAR(64)     NOT NULL,
  kind            VARCHAR(16)     NOT NULL,
  slotAt          BIGINT          NOT NULL,
  about           VARCHAR(255)    NOT NULL,
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
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
CREATE INDEX wgFigure_slot_idx ON wgFigure (kind, slotAt);

-- Texts by name: of a workgroup, where the owner is *, or of one of its agents, by bare address. An empty text may be NULL.
CREATE TABLE wgText (
  workgroup       VARCHAR(64)     NOT NULL,
  owner           VARCHAR(255)    NOT NULL,
  textName        VARCHAR(128)    NOT NULL,
  content         LONGTEXT,
  CONSTRAINT wgText_pk PRIMARY KEY (workgroup, owner, textName)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;

INSERT INTO ofVersion (name, version) VALUES ('workgroups', 1);
