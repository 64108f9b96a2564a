using System.Xml.Linq;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace LienThong.Access.Data;

/// <summary>Keeps the data-protection keys in the database, so that every node reads every node's cookies. The platform's interface is synchronous.</summary>
internal sealed class KeyRepository(UnitOfWork work, Clock clock) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() =>
        work.ReadAsync(s => s.QueryAsync<string>("select xml from [access.protection_key] order by created_at")).GetAwaiter().GetResult().ConvertAll(XElement.Parse);

    public void StoreElement(XElement element, string friendlyName) => work.MaintainAsync(s => s.ExecuteAsync(
        "insert into [access.protection_key](id, name, xml, created_at) values (@Id, @Name, @Xml, @At)",
        new { Id = OrderedId.Next(), Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting), At = clock.Now })).GetAwaiter().GetResult();
}
