using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Support;

/// <summary>The small province's department ends: its first unit goes to the commune's second, everything else to the commune; nobody goes along.</summary>
internal static class EndedDepartment
{
    /// <summary>What every module passes on.</summary>
    public static async Task<IReadOnlyList<HandedRecord>> PassAsync(TestNode node, SmallProvince people)
    {
        var (ended, heir, today) = (people.Agency("so"), people.Agency("xa"), node.Get<Clock>().Today);
        var passed = await node.Work.SystemWriteAsync<IReadOnlyList<HandedRecord>>("test.pass", people.Act("so.vanthu"), async s =>
        {
            var organisations = node.Get<Organisations>();
            var office = new OfficeAfter(heir, "Uỷ ban nhân dân xã Ẽo Gió", await organisations.UnitsAsync(s, heir, today), await organisations.MembersAsync(s, heir, today));
            var agency = new HandedAgency(ended, "Sở Khoa học và Công nghệ", heir, [new HandedUnit(people.Unit("so.a"), "Phòng Chuyển đổi số", heir, people.Unit("xa.b"))], []);
            await using var scope = node.Scope();
            var handed = new List<HandedRecord>();
            s.Audit("test.pass", "test", Guid.CreateVersion7());
            foreach (var keeper in scope.ServiceProvider.GetServices<IOpenRecords>()) handed.AddRange(await keeper.PassAsync(s, new(today, "Quyết định số 1/QĐ-UBND", [agency], [office])));
            return new Result<IReadOnlyList<HandedRecord>>.Ok(handed);
        });
        return passed.Value;
    }
}
