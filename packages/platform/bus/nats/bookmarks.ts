import { DiscardPolicy, JetStreamApiError, StorageType } from '@nats-io/jetstream';
import { z } from 'zod';
import { SECOND } from '../../time.ts';
import type { Bookmark } from '../feed.ts';
import { isNobodyThere, type Link } from './link.ts';
import { BOOKMARKS, bookmarkSubject, bookmarkSubjects } from './names.ts';
import { isStreamMissing } from './stream.ts';

const SAVED_WITHIN = 2 * SECOND;
const Mark = z.object({ epoch: z.string(), position: z.int() });

/**
 * How far each consumer came, as the last message of a subject of its own. Not a durable consumer of JetStream: what that
 * redelivers after a cut or a crash comes behind later facts of the same subject, and order would be lost.
 */
export async function openBookmarks(link: Link): Promise<(source: string, name: string) => Bookmark> {
  const ensure = async () => {
    try {
      await link.manager.streams.add({
        name: BOOKMARKS,
        subjects: [bookmarkSubjects],
        storage: StorageType.File,
        max_msgs_per_subject: 1,
        discard: DiscardPolicy.Old,
        num_replicas: link.replicas,
      });
    } catch (error) {
      // there already, made with other replicas
      if (!(error instanceof JetStreamApiError)) throw error;
      await link.manager.streams.info(BOOKMARKS);
    }
  };
  await link.ask('making the bookmarks', ensure);

  return (source, name) => {
    const subject = bookmarkSubject(source, name);
    return {
      async load() {
        try {
          const message = await link.ask('reading a bookmark', () => link.manager.streams.getMessage(BOOKMARKS, { last_by_subj: subject }));
          return message ? Mark.parse(message.json()) : undefined;
        } catch (error) {
          if (isStreamMissing(error)) return undefined;
          throw error;
        }
      },
      async save(mark) {
        const write = () => link.js.publish(subject, JSON.stringify(mark), { timeout: SAVED_WITHIN });
        try {
          await link.ask('saving a bookmark', write, SAVED_WITHIN);
        } catch (error) {
          if (!isNobodyThere(error)) throw error;
          await link.ask('making the bookmarks', ensure);
          await link.ask('saving a bookmark', write, SAVED_WITHIN);
        }
      },
    };
  };
}
