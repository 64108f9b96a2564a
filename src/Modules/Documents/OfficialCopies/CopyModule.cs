using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>What official copies add to the module.</summary>
internal static class CopyModule
{
    public static void AddCopies(this IServiceCollection services)
    {
        Type[] parts =
        [
            typeof(CopySources), typeof(AskCopyOffers), typeof(CopyDesk), typeof(CopyReading), typeof(CopyBooks),
            typeof(AskCopy), typeof(SignCopy), typeof(RefuseCopy), typeof(WithdrawCopy), typeof(VoidCopy),
        ];
        foreach (var part in parts) services.AddScoped(part);
    }

    public static void MapCopies(this IEndpointRouteBuilder app)
    {
        CopyApi.Map(app);
        CopyBookSheet.Map(app);
    }
}
