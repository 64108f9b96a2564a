using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>What the paper of a copy says of the agency on a day: its names, its place, its notation, how its head is called.</summary>
/// <param name="Superior">Empty for a people's committee, which names none.</param>
/// <param name="Place">Địa danh; empty where no name of the agencies above says it.</param>
/// <param name="HeadTitle">"Giám đốc"; null where nobody heads the agency that day.</param>
internal sealed record CopyLetterhead(string Agency, string Superior, string Place, string Notation, string? HeadTitle)
{
    private const int Steps = 5;

    public static async Task<CopyLetterhead> OfAsync(Session session, Organisations organisations, AgencyId id, DateOnly day)
    {
        var agency = await organisations.AgencyAsync(session, id, day);
        if (agency is null) return new("", "", "", "", null);
        var above = new List<AgencyView> { agency };
        while (above.Count < Steps && above[^1].ParentId is { } parent && await organisations.AgencyAsync(session, parent, day) is { } next) above.Add(next);
        var names = above.Count > 1 && agency.Level is AgencyLevel.Department or AgencyLevel.Subordinate;
        var head = (await organisations.MembersAsync(session, id, day)).Find(m => m.Role == Role.LanhDao && !IsDeputy(m.Title));
        return new(agency.Name, names ? above[1].Name : "", above.Select(a => CopyPlaceTexts.Of(a.Name)).FirstOrDefault(p => p is not null) ?? "", agency.Notation, head?.Title);
    }

    /// <summary>What stands above the signer's name, a line each: the head's own title; KT. for a deputy, TL. for the chief of office, TUQ. for who signs by delegation.</summary>
    public string SignsAs(Role role, string position, bool delegated)
    {
        if (delegated) return Line(Competence.TUQ, position);
        if (HeadTitle is null) return position;
        return role == Role.ChanhVanPhong ? $"{Line(Competence.TL, HeadTitle)}\n{position}" : IsDeputy(position) ? $"{Line(Competence.KT, HeadTitle)}\n{position}" : position;
    }

    private static string Line(Competence competence, string title) => $"{competence}. {title}";

    private static bool IsDeputy(string title) => title.StartsWith(OutgoingWords.Deputy, StringComparison.OrdinalIgnoreCase);
}
