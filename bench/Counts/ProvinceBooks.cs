using LienThong.Bench.Office;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Counts;

/// <summary>The books of a province's agencies for a year: nine in ten letters over the network, six types, most settled within days, some late.</summary>
internal sealed class ProvinceBooks(BookOffice office)
{
    public const int Agencies = 440;

    private const int Chunk = 200;

    private readonly Clock _clock = office.Services.GetRequiredService<Clock>();

    /// <summary>A million acts would take longer than what is measured: the rows are written by a statement for each book.</summary>
    public async Task FillAsync(int rows)
    {
        var done = await office.Work.SystemWriteAsync<Done>("bench.counts", new Act(Operator.In(default), _clock.Now, null), async session =>
        {
            var writer = office.Services.GetRequiredService<OrganisationWriter>();
            var person = await writer.AddPersonAsync(session, "Hoàng Thị Ánh", null, null, null);
            for (var i = 0; i < Agencies; i++)
            {
                var agency = await writer.AddAgencyAsync(session, $"Uỷ ban nhân dân xã {i}", $"Xã {i}", "UBND", AgencyLevel.Commune, AgencyId.From(office.Agency), [$"H99.{i + 1_000}"], new DateOnly(2020, 1, 1));
                await writer.AppointAsync(session, person, agency, null, Role.ChuyenVien, "Chuyên viên", new DateOnly(2024, 1, 1));
            }

            var id = session.Engine == Engine.Postgres ? "gen_random_uuid()" : "randomblob(16)";
            var many = rows / Agencies;
            // No statement may take longer than a statement may.
            for (var from = 0; from < many; from += Chunk) await session.ExecuteAsync($"""
                with recursive n(i) as (select {from} union all select i + 1 from n where i < {Math.Min(many, from + Chunk) - 1})
                insert into [documents.incoming](id, agency_id, book_id, number, arrival_date, sender_name, sender_id, code_number, code_notation, notation, type_code, subject, urgency, channel, signer_name, signer_position, copies, due, state, words, registered_at, registered_by, registered_by_name, closed_at, version)
                select {id}, f.agency_id, f.agency_id, i, 20260101 + (i % 12) * 100 + (i % 27), 'Uỷ ban nhân dân xã', case when i % 5 = 0 then null else f.agency_id end, '1', 'UBND', '1/UBND',
                  case i % 8 when 0 then 'QĐ' when 1 then 'KH' when 2 then 'BC' when 3 then 'GM' when 4 then 'TB' else 'CV' end, 'Về việc báo cáo kết quả chuyển đổi số', 'Normal', case i % 10 when 0 then 'Post' when 1 then 'Mail' else 'Network' end, 'Trần Đức Ý', 'Chủ tịch', 1,
                  case when i % 2 = 0 then 20260103 + (i % 12) * 100 + (i % 25) else null end, case when i % 20 = 0 then 'Steered' when i % 97 = 0 then 'Voided' else 'Closed' end, 'bao cao', 0, f.agency_id, 'Văn thư',
                  case when i % 20 = 0 then null else 1767243600000 + cast((i % 12) * 30 + i % 27 + i % 4 as bigint) * 86400000 end, 1
                from [org.agency_fact] f cross join n where f.level = 'Commune'
                """);
            await session.ExecuteAsync($"""
                with recursive n(i) as (select 0 union all select i + 1 from n where i < {(many / 10) - 1})
                insert into [documents.outgoing](id, agency_id, unit_name, drafter_id, drafter_name, drafter_title, type_code, subject, urgency, signer_id, signer_name, signer_position, competence, state, code_number, notation, issued_on, pages, copies, archive_note, last_version, words, created_at, moved_at, version)
                select {id}, f.agency_id, 'Văn phòng', f.agency_id, 'Hoàng Thị Ánh', 'Chuyên viên', case i % 3 when 0 then 'BC' when 1 then 'KH' else 'CV' end, 'Báo cáo kết quả', 'Normal', f.agency_id, 'Trần Đức Ý', 'Chủ tịch', 'None', case when i % 50 = 0 then 'Voided' else 'Issued' end, '1', 'UBND', 20260101 + (i % 12) * 100 + (i % 27), 1, 1, '', 1, 'bao cao', 0, 0, 1
                from [org.agency_fact] f cross join n where f.level = 'Commune'
                """);
            session.Audit("bench.filled", "bench", Guid.CreateVersion7());
            return Done.It;
        });
        if (!done.IsOk) throw new InvalidOperationException(done.Failure.ToString());
        await office.RestAsync();
    }
}
