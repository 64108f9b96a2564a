using Dapper;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Whose dossiers a reader reads: those that the own hats keep, those of the own unit; văn thư, leaders and chánh văn phòng all of the agency.</summary>
internal sealed record DossierScope(Guid[] Wide, Guid[] Units, Guid[] Hats)
{
    /// <summary>Over <c>d</c>, a dossier.</summary>
    public const string Seen = "(d.agency_id in @Wide or d.unit_id in @Units or d.keeper_id in @Hats)";

    public static DossierScope Of(Reader reader)
    {
        var staff = reader.HatsFor(Permissions.ReadDossiers).ToList();
        return new(
            [.. staff.Where(h => Permissions.WholeAgency.Contains(h.Role)).Select(h => h.Agency.Value).Distinct()],
            [.. staff.Select(h => h.Unit?.Value).OfType<Guid>().Distinct()],
            [.. staff.Select(h => h.Appointment.Value).Distinct()]);
    }

    public DynamicParameters Args(Session session)
    {
        var args = new DynamicParameters();
        args.Add("Wide", session.Ids(Wide));
        args.Add("Units", session.Ids(Units));
        args.Add("Hats", session.Ids(Hats));
        return args;
    }

    /// <summary>The dossier, or null where there is none that the reader may know of.</summary>
    public static Task<Dossier?> FindAsync(Session session, Reader reader, DossierId id)
    {
        var args = Of(reader).Args(session);
        args.Add("Id", id);
        return session.FindAsync<Dossier>($"select d.* from [documents.dossier] d where d.id = @Id and {Seen}", args);
    }
}
