/**
 * The words of each type. `{name}` is a variable that a route must give; `{actors}` ("Ana and 12 others"), `{count}` and `{name}`'s
 * like in `Automatic` are filled in by the platform. `many` replaces the title once a group holds more than one happening.
 */
export interface Template {
  /** What the type is called where people choose what to be told. */
  readonly label: string;
  readonly category:
    | 'Account'
    | 'Certificates'
    | 'Companies'
    | 'Courses'
    | 'Events'
    | 'Groups'
    | 'Jobs'
    | 'Learning'
    | 'Messages'
    | 'Network'
    | 'Payments'
    | 'Platform'
    | 'Posts'
    | 'Profile';
  readonly title: string;
  readonly many?: string;
  readonly body: string;
  /** A path within the web client. */
  readonly url: string;
}
