/**
 * What SQLite itself refuses, whoever asks: a changed or deleted entry, an entry that does not follow the last of its chain,
 * and every change of a payload but its erasure. The abort carries a code that no other trigger uses.
 */
export const journalTriggers: readonly string[] = [
  `create trigger journal_no_update before update on journal
   begin select raise(abort, 'journal-append-only'); end`,

  `create trigger journal_no_delete before delete on journal
   begin select raise(abort, 'journal-append-only'); end`,

  // Also stops INSERT OR REPLACE, which deletes without asking the trigger above.
  `create trigger journal_follows before insert on journal
   when new.seq <> 1 + coalesce((select max(seq) from journal where chain = new.chain), 0)
     or new.prev <> coalesce(
       (select hash from journal where chain = new.chain and seq = new.seq - 1),
       '0000000000000000000000000000000000000000000000000000000000000000')
     or exists (select 1 from journal where hash = new.hash)
     or exists (select 1 from journal where case_id = new.case_id and case_seq = new.case_seq)
   begin select raise(abort, 'journal-append-only'); end`,

  `create trigger payloads_no_delete before delete on payloads
   begin select raise(abort, 'payload-only-erased'); end`,

  `create trigger payloads_new before insert on payloads
   when exists (select 1 from payloads where hash = new.hash)
     or new.salt is null or new.body is null or new.erased_seq is not null
   begin select raise(abort, 'payload-only-erased'); end`,

  // The entry that tells of the erasure is there before it.
  `create trigger payloads_only_erased before update on payloads
   when new.hash <> old.hash or new.salt is not null or new.body is not null or old.body is null
     or new.erased_seq is null
     or not exists (select 1 from journal where chain = 'global' and seq = new.erased_seq
       and action = 'payload.erase' and subject = old.hash)
   begin select raise(abort, 'payload-only-erased'); end`,
];
