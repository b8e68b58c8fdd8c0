/**
 * *Home* as one statement, as somebody writes it who knows every table and needs no other answer: for the viewer `$1`, who sees all of
 * their own. Of others it obeys the same rules: hidden profiles, private headlines, deleted courses.
 */
export const HOME = `
select json_build_object('data', json_build_object('me', json_build_object(
  'id', u.id,
  'displayName', u.display_name,
  'roles', coalesce((select json_agg(r.role order by r.role) from accounts.role_assignments r where r.user_id = u.id), '[]'::json),
  'profile', (
    select json_build_object(
      'headline', p.headline,
      'completeness', (
        select json_build_object(
          'percent', coalesce(sum(w.weight) filter (where w.field = any(p.filled)), 0) * 100 / sum(w.weight),
          'missing', coalesce(json_agg(w.field order by w.weight desc, w.place) filter (where w.field <> all(p.filled)), '[]'::json))
        from (values ('HEADLINE', 15, 1), ('BIO', 15, 2), ('PHOTO', 10, 3), ('LOCATION', 10, 4), ('TIME_ZONE', 5, 5), ('INDUSTRY', 5, 6),
          ('LINKS', 5, 7), ('EXPERIENCE', 15, 8), ('EDUCATION', 10, 9), ('SKILLS', 10, 10)) as w(field, weight, place)),
      'skills', json_build_object('nodes', coalesce((
        select json_agg(json_build_object('name', s.name, 'endorsementCount', s.endorsement_count) order by s.endorsement_count desc, s.id desc)
        from (
          select ps.id, ps.endorsement_count, sk.name from profiles.profile_skills ps join profiles.skills sk on sk.id = ps.skill_id
          where ps.profile_id = p.id order by ps.endorsement_count desc, ps.id desc limit 5) s), '[]'::json)))
    from profiles.profiles p where p.user_id = u.id),
  'enrollments', json_build_object(
    'totalCount', (select count(*) from courses.enrollments e where e.learner_id = u.id),
    'nodes', coalesce((
      select json_agg(json_build_object(
        'id', e.id,
        'status', e.status,
        'progressPercent', e.progress_percent,
        'course', (
          select json_build_object(
            'id', c.id,
            'title', c.title,
            'slug', c.slug,
            'seatsLeft', case when c.status = 'PUBLISHED' then (
              select case when r.capacity is null then null else greatest(0, r.capacity - r.taken) end
              from courses.course_runs r
              where r.course_id = c.id and (r.ends_at is null or r.ends_at > now())
                and (now() at time zone r.time_zone)::date
                  between coalesce(r.enrollment_opens_on, '-infinity') and coalesce(r.enrollment_closes_on, 'infinity')
              order by coalesce(r.capacity - r.taken, 1) <= 0, r.number limit 1) end,
            'instructors', coalesce((
              select json_agg(json_build_object(
                'id', t.id,
                'displayName', t.display_name,
                'profile', case when tp.id is not null then json_build_object(
                  'headline', case when tp.privacy->>'HEADLINE' = 'PUBLIC' or tp.user_id = u.id then tp.headline end) end)
                order by ci.added_at, ci.user_id)
              from courses.course_instructors ci
              join accounts.users t on t.id = ci.user_id
              left join profiles.profiles tp on tp.user_id = t.id
                and (tp.user_id = u.id or not (tp.suspended or tp.hidden_at is not null or tp.deleted_at is not null))
              where ci.course_id = c.id), '[]'::json))
          from courses.courses c where c.id = e.course_id and c.deleted_at is null),
        'payment', (
          select json_build_object('id', y.id, 'status', y.status,
            'amount', json_build_object('amountMinor', y.amount_minor, 'currency', y.currency))
          from payments.payments y where y.item_kind = 'ENROLLMENT' and y.item_id = e.id and y.payer_id = u.id
          order by y.created_at desc, y.id desc limit 1))
        order by e.created_at desc, e.id desc)
      from (select * from courses.enrollments where learner_id = u.id order by created_at desc, id desc limit 10) e), '[]'::json)),
  'chatrooms', json_build_object('nodes', coalesce((
    select json_agg(json_build_object(
      'id', c.id,
      'name', c.name,
      'kind', c.kind,
      'unreadCount', c.unread,
      'lastMessage', (
        select json_build_object('seq', m.seq, 'content', case when m.deleted_at is null then m.content end,
          'sender', (select json_build_object('displayName', a.display_name) from accounts.users a where a.id = m.sender_id))
        from messaging.messages m where m.chatroom_id = c.id and m.seq = c.last_seq))
      order by c.activity_at desc, c.id desc)
    from (
      select r.*, greatest(0, r.last_seq - x.last_read_seq - x.own_since) as unread
      from messaging.members x join messaging.chatrooms r on r.id = x.chatroom_id
      where x.user_id = u.id and x.left_at is null and r.deleted_at is null
      order by r.activity_at desc, r.id desc limit 5) c), '[]'::json)),
  'notifications', json_build_object('nodes', coalesce((
    select json_agg(json_build_object(
      'id', n.id,
      'type', n.type,
      'title', n.title,
      'readAt', to_char(n.read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'actor', (select json_build_object('displayName', a.display_name) from accounts.users a where a.id = n.actor_id))
      order by n.updated_at desc, n.id desc)
    from (
      select * from notifications.notifications
      where user_id = u.id and in_app and deleted_at is null and archived_at is null order by updated_at desc, id desc limit 5) n), '[]'::json)),
  'unreadNotificationCount', coalesce((select b.unread from notifications.mailboxes b where b.user_id = u.id), 0),
  'payments', json_build_object('nodes', coalesce((
    select json_agg(json_build_object(
      'id', y.id,
      'status', y.status,
      'amount', json_build_object('amountMinor', y.amount_minor, 'currency', y.currency),
      'refundable', json_build_object('amountMinor', y.captured_minor - y.refunded_minor - y.refunding_minor, 'currency', y.currency))
      order by y.created_at desc, y.id desc)
    from (select * from payments.payments where payer_id = u.id order by created_at desc, id desc limit 5) y), '[]'::json))
)))::text as answer
from accounts.users u where u.id = $1`;
