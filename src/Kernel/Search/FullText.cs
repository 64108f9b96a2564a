using System.Data.Common;
using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

/// <summary>One engine's full-text table. All answers are places (<see cref="Position"/>), newest first.</summary>
internal abstract class FullText
{
    /// <summary>Divides title, notation and body, so that no phrase runs across. Not a letter, so no word holds it.</summary>
    public const char Border = '\uE000';

    public static readonly FullText Sqlite = new SqliteFullText();
    public static readonly FullText Postgres = new PostgresFullText();

    public static FullText Of(Session session) => Of(session.Engine);

    public static FullText Of(Engine engine) => engine == Engine.Sqlite ? Sqlite : Postgres;

    /// <summary>The words of an entry as this table holds them; the costly part, and it needs no database.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="alone">Whether it is put by itself, not with many.</param>
    public abstract object Analyse(Prepared entry, bool alone);

    /// <summary>What a question's settings last for; null where it sets none.</summary>
    public virtual ValueTask<DbTransaction?> BeginAsync(Session session) => ValueTask.FromResult<DbTransaction?>(null);

    /// <summary>First and last place in use, where that saves looking into empty time.</summary>
    public abstract Task<(long First, long Last)> BoundsAsync(Session session);

    public abstract Task<List<long>> FindAsync(Session session, Match match, int limit);

    /// <summary>The newest of all matches, and how many there are up to a cap.</summary>
    public abstract Task<(List<long> Newest, int Total)> FirstAsync(Session session, Match match, int limit, int cap);

    /// <summary>Those of the matches whose words stand within some ten words of each other.</summary>
    public abstract Task<List<long>> NearAsync(Session session, Match match, int limit);

    /// <summary>New places for entries of these days, in the order given.</summary>
    public abstract Task<List<long>> PlaceAsync(Session session, IReadOnlyList<DateOnly> days);

    public abstract Task PutAsync(Session session, IReadOnlyList<Prepared> entries);

    /// <summary>Changes the tokens of one entry.</summary>
    public abstract Task SetTokensAsync(Session session, EntryRow row, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after);

    public abstract Task RemoveAsync(Session session, IReadOnlyCollection<long> positions);

    /// <summary>After entries came with places of their own: new ones must come after them.</summary>
    public virtual Task ContinueAsync(Session session) => Task.CompletedTask;
}
