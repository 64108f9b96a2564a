using LienThong.Kernel.Data;

namespace LienThong.Organisation.LoadAreas;

/// <summary>Writes tens of thousands of rows: by COPY on PostgreSQL, by one compiled statement a table on SQLite, where a tracking context would take most of the time.</summary>
internal static class AreaInserts
{
    public static async Task AddAsync(Session session, List<AreaRow> areas, List<AreaFactRow> facts, List<AreaSuccessionRow> links)
    {
        if (session.Engine == Engine.Postgres)
        {
            await session.AddManyAsync<OrganisationContext, AreaRow>(areas);
            await session.AddManyAsync<OrganisationContext, AreaFactRow>(facts);
            await session.AddManyAsync<OrganisationContext, AreaSuccessionRow>(links);
            return;
        }

        await session.ExecuteAsync("insert into [organisation.area](id, level, code, valid_from, valid_to) values (@Id, @Level, @Code, @ValidFrom, @ValidTo)",
            areas.Select(a => new { a.Id, Level = a.Level.ToString(), a.Code, a.ValidFrom, a.ValidTo }));
        await session.ExecuteAsync("""
            insert into [organisation.area_fact](area_id, valid_from, valid_to, type, name, parent_id, legal_basis, sort_key, folded, marked)
            values (@AreaId, @ValidFrom, @ValidTo, @Type, @Name, @ParentId, @LegalBasis, @SortKey, @Folded, @Marked)
            """, facts.Select(f => new { f.AreaId, f.ValidFrom, f.ValidTo, Type = f.Type.ToString(), f.Name, f.ParentId, f.LegalBasis, f.SortKey, f.Folded, f.Marked }));
        await session.ExecuteAsync("""
            insert into [organisation.area_succession](from_id, to_id, on_day, part, is_default, evidence, legal_basis)
            values (@FromId, @ToId, @OnDay, @Part, @IsDefault, @Evidence, @LegalBasis)
            """, links.Select(l => new { l.FromId, l.ToId, l.OnDay, Part = l.Part.ToString(), l.IsDefault, Evidence = l.Evidence.ToString(), l.LegalBasis }));
    }
}
