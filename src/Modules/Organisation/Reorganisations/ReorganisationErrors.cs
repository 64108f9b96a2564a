using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Organisation;

/// <summary>Refusals of reorganisations.</summary>
internal static class ReorganisationErrors
{
    public static readonly Failure NotPrepared = Fail.Refused("organisation.reorganisation.not-prepared", ReorganisationWords.NotPrepared);
    public static readonly Failure NotYet = Fail.Refused("organisation.reorganisation.not-yet", ReorganisationWords.NotYet);

    /// <summary>Why a change met no row: none of that id, one that is over, or one that somebody else changed.</summary>
    public static async Task<Failure> NotThereAsync(Session session, ReorganisationId id) =>
        await session.FindAsync<ReorganisationRow>("select * from [organisation.reorganisation] where id = @id", new { id }) is not { } row ? Fail.NotFound()
            : row.State != ReorganisationState.Prepared ? NotPrepared : Fail.Conflict(row.Version);
}
