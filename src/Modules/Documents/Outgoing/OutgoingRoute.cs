using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>The stages that an agency really has for one draft: a commune without units or office skips them.</summary>
/// <param name="UnitHead">The drafting unit has a head who is neither the drafter nor the signer.</param>
/// <param name="Office">The agency has a chánh văn phòng who is neither the drafter nor the signer.</param>
/// <param name="Leader">The signer is somebody other than the drafter.</param>
internal sealed record OutgoingRoute(bool UnitHead, bool Office, bool Leader)
{
    /// <summary>Reads the stages off the appointments in force.</summary>
    public static OutgoingRoute Of(IReadOnlyCollection<RoutePost> posts, AppointmentId drafter, UnitId? unit, AppointmentId signer)
    {
        var role = posts.FirstOrDefault(p => p.Id == drafter)?.Role;
        var others = posts.Where(p => p.Id != drafter && p.Id != signer).ToList();
        var aboveUnit = role is Role.TruongPhong or Role.ChanhVanPhong or Role.LanhDao;
        var aboveOffice = role is Role.ChanhVanPhong or Role.LanhDao;
        return new(
            !aboveUnit && unit is not null && signer != drafter && others.Any(p => p.Role == Role.TruongPhong && p.UnitId == unit) && !Heads(posts, signer, unit),
            !aboveOffice && signer != drafter && others.Any(p => p.Role == Role.ChanhVanPhong) && posts.FirstOrDefault(p => p.Id == signer)?.Role != Role.ChanhVanPhong,
            signer != drafter);
    }

    /// <summary>Where a draft goes from a stage.</summary>
    public OutgoingState Next(OutgoingState from) => from switch
    {
        OutgoingState.Draft or OutgoingState.Returned when UnitHead => OutgoingState.UnitReview,
        OutgoingState.Draft or OutgoingState.Returned or OutgoingState.UnitReview when Office => OutgoingState.OfficeReview,
        OutgoingState.LeaderApproval => OutgoingState.ToIssue,
        _ when Leader => OutgoingState.LeaderApproval,
        _ => OutgoingState.ToIssue,
    };

    /// <summary>The stages in order, ending with the văn thư.</summary>
    public IEnumerable<OutgoingState> Stages()
    {
        for (var stage = Next(OutgoingState.Draft); ; stage = Next(stage))
        {
            yield return stage;
            if (stage == OutgoingState.ToIssue) yield break;
        }
    }

    private static bool Heads(IReadOnlyCollection<RoutePost> posts, AppointmentId signer, UnitId? unit) =>
        posts.Any(p => p.Id == signer && p.Role == Role.TruongPhong && p.UnitId == unit);
}

/// <summary>An appointment in force, as far as the route asks.</summary>
internal sealed record RoutePost(AppointmentId Id, Role Role, UnitId? UnitId);
