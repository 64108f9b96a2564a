using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>What the module's forms offer, and how they read what was posted.</summary>
internal static class Choices
{
    public static readonly IReadOnlyList<Option> Levels = [.. Enum.GetValues<AgencyLevel>().Where(l => l != AgencyLevel.Enterprise).Select(l => new Option(l.ToString(), OrganisationWords.Of(l)))];

    public static readonly IReadOnlyList<Option> Kinds = [.. Enum.GetValues<SuccessionKind>().Select(k => new Option(k.ToString(), OrganisationWords.Of(k)))];

    /// <summary>Roles that this hat may give.</summary>
    public static IReadOnlyList<Option> Roles(bool system) =>
        [.. Enum.GetValues<Role>().Where(r => r != Role.NguoiBaoCao && (system || r is not (Role.QuanTriHeThong or Role.KiemToan))).Select(r => new Option(r.ToString(), OrganisationWords.Of(r)))];

    public static IReadOnlyList<Option> Units(IEnumerable<UnitView> units) => [.. units.Select(u => new Option(u.Id.ToString(), u.Name))];

    public static IReadOnlyList<Option> Agencies(IEnumerable<AgencyView> agencies) => [.. agencies.Select(a => new Option(a.Id.ToString(), a.Code is null ? a.Name : $"{a.Name} ({a.Code})"))];

    public static T? Read<T>(string? posted) where T : struct, Enum => Enum.TryParse<T>(posted, out var value) && Enum.IsDefined(value) ? value : null;

    public static TId? Id<TId>(string? posted) where TId : struct, Kernel.Identity.ITypedId<TId> =>
        Kernel.Identity.TypedId.TryParse<TId>(posted, out var id) ? id : null;

    public static DateOnly? Day(string? posted) => Vn.TryDate(posted, out var day) ? day : null;
}
