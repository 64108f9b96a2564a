using LienThong.Contracts.SectorRegisters;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Organisation;

namespace LienThong.Integration.SectorRegisters.PlacePoints;

public sealed class PlacePointsTests
{
    [Theory, Engines]
    public async Task Points_are_given_to_who_may_read_the_books_and_to_nobody_else(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await RoleOffice.AddAsync(node);
        await SampleBooks.RowsAsync(node, "post-point", "area,name,kind,state,latitude,longitude,from\n12,Bưu cục Một,bưu cục,đang mở,22.39,103.46,2017-01-01\n12,Bưu cục Hai,bưu cục,đang mở,22.4,103.47,2017-01-01\n12,Bưu cục Ba,bưu cục,đang mở,,,2017-01-01\n");
        var (points, area, day) = (node.Get<ISectorPoints>(), AreaId.Of(AreaLevel.Province, "12", AreaDays.Known).Value, new DateOnly(2026, 11, 23));

        var given = await node.Work.ReadAsync(async s =>
        {
            var found = new Dictionary<Role, (int Areas, SectorPoints? Points)>();
            foreach (var role in new[] { Role.ChuyenVien, Role.KiemToan, Role.NguoiBaoCao })
            {
                var reader = await node.Get<Readers>().ReaderAsync(s, office.People[role].PersonId, day);
                found[role] = ((await points.AreasAsync(s, reader, "post-point", day)).Count, await points.FindAsync(s, reader, "post-point", [area], day, 1));
            }

            return found;
        });

        Assert.Equal((1, 1, 2L, 1L), (given[Role.ChuyenVien].Areas, given[Role.ChuyenVien].Points!.Points.Count, given[Role.ChuyenVien].Points!.Placed, given[Role.ChuyenVien].Points!.Unplaced));
        Assert.Equal([(0, null), (0, null)], new[] { given[Role.KiemToan], given[Role.NguoiBaoCao] });
        Assert.Equal(["post-point", "station"], points.Books.Select(b => b.Code));
    }
}
